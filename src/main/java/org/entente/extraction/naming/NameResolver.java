package org.entente.extraction.naming;

import java.util.List;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Resolves names that no table lists: persons, and what the article lets us take for a body or a group. */
final class NameResolver {

    private final Evidence evidence;
    private final Register register;
    private final Focus focus;
    private final Introductions introductions;
    private final Aliases aliases;

    NameResolver(Evidence evidence, Register register, Focus focus, Introductions introductions) {
        this.evidence = evidence;
        this.register = register;
        this.focus = focus;
        this.introductions = introductions;
        this.aliases = new Aliases(register);
    }

    /** Names of two parts or more, which short ones may lead back to. */
    void resolveLong(Reading reading) {
        resolve(reading, false);
    }

    void resolveShort(Reading reading) {
        resolve(reading, true);
    }

    private void resolve(Reading reading, boolean ofOnePart) {
        for (Candidate candidate : reading.candidates()) {
            if (!(candidate instanceof Candidate.Unlisted unlisted) || register.isTaken(reading.line(), unlisted))
                continue;
            List<String> atoms = reading.atoms(unlisted);
            if (atoms.isEmpty() || (atoms.size() == 1) != ofOnePart) continue;
            Entry entry = entry(reading, unlisted, atoms);
            if (entry == null) continue;
            register.mention(entry, reading.line(), unlisted);
            if (entry.type() == EntityType.PERSON) continue;
            register.belongs(entry, country(reading, unlisted, entry));
            introductions.read(reading.line(), unlisted, entry);
        }
    }

    private @Nullable String country(Reading reading, Candidate.Unlisted unlisted, Entry entry) {
        String country = evidence.kinds().country(reading, unlisted, entry);
        if (country != null || entry.type() != EntityType.COMPANY || !isNational(reading.line(), unlisted.end()))
            return country;
        return register.mostNamedCountry();
    }

    /** ", the country's largest carrier", ", the national carrier". */
    private static boolean isNational(Line line, int end) {
        if (!line.isComma(end) || !line.is(end + 1, "the")) return false;
        return line.is(end + 2, "national") || line.is(end + 2, "country") && line.isPossessive(end + 3);
    }

    private @Nullable Entry entry(Reading reading, Candidate.Unlisted unlisted, List<String> atoms) {
        Entry introduced = introductions.abbreviated(atoms);
        if (introduced == null) introduced = aliases.of(reading.line(), unlisted);
        if (introduced != null) {
            introductions.alias(atoms, introduced);
            return introduced;
        }
        EntityType type = evidence.kinds().of(atoms).orElse(null);
        Entry longer =
                atoms.size() == 1 ? introductions.beginningWith(reading.line().text(unlisted.first())) : null;
        if (longer != null && reading.line().tag(unlisted.first()).equals("JJ")) longer = null;
        if (longer != null && longer.type() == type) return longer;
        if (type == null || type == EntityType.PERSON || !evidence.kinds().isSaid(atoms, type)) {
            Entry person = evidence.people().of(atoms);
            if (person != null) return person;
            if (longer != null) return longer;
        }
        if (type == EntityType.AGENCY) return agency(reading, unlisted, atoms);
        if (type == EntityType.PERSON && atoms.size() == 1) return alone(reading, unlisted);
        return type == null ? null : Entry.named(type, reading.words(unlisted), null);
    }

    /** A single name of somebody whose full name the article does not give. */
    private static @Nullable Entry alone(Reading reading, Candidate.Unlisted unlisted) {
        Entry relative = relative(reading.line(), unlisted);
        if (relative != null) return relative;
        return unlisted.firm() ? Entry.named(EntityType.PERSON, reading.words(unlisted), null) : null;
    }

    /** "Reza and Omid Tavakoli". */
    private static @Nullable Entry relative(Line line, Candidate.Unlisted unlisted) {
        int other = unlisted.end() + 1;
        String first = line.text(unlisted.first());
        if (!line.isAnd(unlisted.end()) || !FirstNames.contains(first)) return null;
        if (!FirstNames.contains(line.text(other)) || !line.isGuessed(other + 1, "PERSON")) return null;
        return Entry.named(EntityType.PERSON, first + " " + line.text(other + 1), null);
    }

    /** "the MIVD, the Dutch military intelligence service". */
    private @Nullable Entry agency(Reading reading, Candidate.Unlisted unlisted, List<String> atoms) {
        String country = evidence.kinds().country(atoms);
        if (country == null) country = reading.scan().countryBeside(unlisted.first(), unlisted.end());
        if (country == null)
            country = focus.at(reading.scan(), unlisted.first()).stream()
                    .findFirst()
                    .orElse(null);
        String name = reading.words(unlisted);
        return country == null ? null : Entry.agency(country, Spelling.slug(name), name);
    }
}
