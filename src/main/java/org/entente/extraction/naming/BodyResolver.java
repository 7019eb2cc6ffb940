package org.entente.extraction.naming;

import java.util.List;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Resolves companies, organizations and groups of the tables, unless the article means somebody of that name. */
final class BodyResolver {

    private final Gazetteer gazetteer;
    private final Evidence evidence;
    private final Register register;
    private final Introductions introductions;

    BodyResolver(Gazetteer gazetteer, Evidence evidence, Register register, Introductions introductions) {
        this.gazetteer = gazetteer;
        this.evidence = evidence;
        this.register = register;
        this.introductions = introductions;
    }

    void resolve(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            if (candidate instanceof Candidate.Listed listed && !register.isTaken(reading.line(), listed))
                resolve(reading, listed);
        }
    }

    private void resolve(Reading reading, Candidate.Listed listed) {
        Line line = reading.line();
        Entry entry = entry(reading, listed);
        if (entry == null || AgencyResolver.isPlaceHere(line, listed, entry)) return;
        register.mention(entry, line, listed);
        if (entry.type() == EntityType.PERSON) return;
        register.belongs(entry, evidence.kinds().country(reading, listed, entry));
        introductions.read(line, listed, entry);
    }

    private @Nullable Entry entry(Reading reading, Candidate.Listed listed) {
        List<String> atoms = reading.atoms(listed);
        Entry introduced = introductions.abbreviated(atoms);
        if (introduced != null) return introduced;
        boolean person = listed.length() == 1 && evidence.isPersonHere(reading.line(), listed.first());
        if (person) return evidence.people().of(atoms);
        Entry entry = sense(reading, listed, evidence.kinds().of(atoms).orElse(null));
        if (entry != null && entry.type() == EntityType.ORGANIZATION) return national(reading, listed, entry);
        return entry == null ? null : longer(reading.line(), listed, entry);
    }

    /** "the Peruvian Green Party" is not the one of the tables. */
    private Entry national(Reading reading, Candidate.Listed listed, Entry entry) {
        String country = reading.scan().countryBeside(listed.first(), listed.end());
        if (country == null || entry.country() == null || country.equals(entry.country())) return entry;
        boolean weak = listed.senses().stream().allMatch(Sense::weak)
                || reading.words(listed).endsWith("Party");
        String name =
                Bodies.named(reading.words(listed), gazetteer.country(country).name());
        return weak ? Entry.named(EntityType.ORGANIZATION, name, country) : entry;
    }

    private @Nullable Entry sense(Reading reading, Candidate.Listed listed, @Nullable EntityType said) {
        Line line = reading.line();
        Entry weak = null;
        for (Sense sense : listed.senses()) {
            EntityType type = sense.entry().type();
            if (type == EntityType.COUNTRY || type == EntityType.AGENCY) continue;
            if (said == type || !sense.weak() || register.isNamed(sense.entry())) return sense.entry();
            boolean guessed = line.isGuessed(listed.first(), "ORGANIZATION")
                    && !line.opens(listed.first())
                    && !Places.isWhere(line, listed.first())
                    && !line.isHyphen(listed.end());
            if (weak == null && guessed) weak = sense.entry();
        }
        boolean group = said == EntityType.GROUP
                && listed.length() == 1
                && (listed.isCountryByName() || !listed.can(EntityType.COUNTRY));
        return group ? Entry.named(EntityType.GROUP, reading.words(listed), null) : weak;
    }

    /** "Asahi" of the tables is not the newspaper where the article has an Asahi Group Holdings. */
    private Entry longer(Line line, Candidate.Listed listed, Entry entry) {
        String word = line.text(listed.first());
        if (listed.length() > 1 || Spelling.slug(entry.name()).equals(Spelling.slug(word))) return entry;
        return evidence.companies().getOrDefault(word, entry);
    }
}
