package org.entente.extraction.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.model.EntityType;

/** Decides which names of countries, peoples and capitals mean a country. */
final class CountryResolver {

    private final Evidence evidence;
    private final Register register;
    private final Focus focus;
    private final CountryRules rules;

    CountryResolver(List<Reading> readings, Evidence evidence, Register register, Focus focus) {
        this.evidence = evidence;
        this.register = register;
        this.focus = focus;
        this.rules = new CountryRules(isAboutAmericanGeorgia(readings), isAboutNorthKoreaAlone(readings));
    }

    void resolve(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            if (candidate instanceof Candidate.Listed listed && listed.can(EntityType.COUNTRY))
                resolve(reading, listed);
        }
    }

    private void resolve(Reading reading, Candidate.Listed listed) {
        if (listed.length() == 1 && evidence.isPersonHere(reading.line(), listed.first())) return;
        if (isGroup(reading, listed)) return;
        for (Sense sense : listed.senses()) {
            if (sense.entry().type() != EntityType.COUNTRY) continue;
            if (!rules.accepts(reading.scan(), listed.first(), listed.end(), sense)) continue;
            Line line = reading.line();
            Mention mention = register.mention(sense.entry(), sense.form(), line, listed.first(), listed.end());
            focus.see(sense.entry(), line, mention);
            return;
        }
    }

    /** "the ransomware gang Cuba". */
    private boolean isGroup(Reading reading, Candidate.Listed listed) {
        if (!evidence.kinds().isSaid(reading.atoms(listed), EntityType.GROUP)) return false;
        Context.Said said = new Context(reading.scan(), listed.first(), listed.end()).said();
        return said != null && said.type() == EntityType.GROUP;
    }

    private static boolean isAboutNorthKoreaAlone(List<Reading> readings) {
        Set<String> codes = readings.stream()
                .flatMap(reading -> reading.candidates().stream())
                .filter(candidate -> candidate.length() > 1 || !(candidate instanceof Candidate.Listed))
                .flatMap(candidate ->
                        candidate instanceof Candidate.Listed listed ? listed.senses().stream() : Stream.of())
                .map(sense -> sense.entry().id())
                .collect(Collectors.toSet());
        return codes.contains("country:KP") && !codes.contains("country:KR");
    }

    private static boolean isAboutAmericanGeorgia(List<Reading> readings) {
        boolean american = false;
        for (Reading reading : readings) {
            Line line = reading.line();
            for (int token = 0; token < line.size(); token++) {
                if (line.in(token, Lexicon.words("georgian-place"))) return false;
                if (line.in(token, Lexicon.words("georgia-place"))) american = true;
            }
        }
        return american;
    }
}
