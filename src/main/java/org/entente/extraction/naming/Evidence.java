package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Context.Said;
import org.jspecify.annotations.Nullable;

/** What the whole article shows of each name before any is resolved: its persons, and what kind of thing a name is of. */
final class Evidence {

    private static final Set<String> GANG = Set.of("ransomware", "gang");
    private static final int LONGEST_ACRONYM = 9;
    private static final Set<String> OFFICIAL = Lexicon.words("official");
    private static final Set<String> SAY = Lexicon.words("say");

    private final People people = new People();
    private final Kinds kinds = new Kinds();
    private final Map<String, Entry> companies = new HashMap<>();

    Evidence(List<Reading> readings) {
        readings.forEach(this::readKinds);
        readings.forEach(this::readLists);
        readings.forEach(this::readFirms);
        for (int at = 0; at < readings.size(); at++) new Anaphors(kinds, readings, at).read();
        readings.forEach(this::readPeople);
    }

    People people() {
        return people;
    }

    Kinds kinds() {
        return kinds;
    }

    /** Names of companies that no table lists, of two words or more, by their first word. */
    Map<String, Entry> companies() {
        return companies;
    }

    /** "Jordan cautioned", where the article has a Helen Jordan. */
    boolean isPersonHere(Line line, int token) {
        if (!people.hasPart(line.text(token))) return false;
        if (line.isComma(token + 1) && line.is(token + 2, "who")) return true;
        int next = token + 1;
        while (line.tag(next).equals("RB") || line.tag(next).equals("MD")) next++;
        return line.in(next, SAY) || line.in(token - 1, SAY) || ProperNames.isTitle(line, token - 1);
    }

    private void readKinds(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            if (candidate instanceof Candidate.Unlisted unlisted) readUnlisted(reading, unlisted);
            else if (candidate instanceof Candidate.Listed listed) readListed(reading, listed);
        }
    }

    private void readUnlisted(Reading reading, Candidate.Unlisted unlisted) {
        Line line = reading.line();
        List<String> name = reading.atoms(unlisted);
        Said said = new Context(reading.scan(), unlisted.first(), unlisted.end()).said();
        if (said != null && !isMisplaced(said, unlisted)) kinds.say(name, said);
        if (isOfState(reading, unlisted)) kinds.say(name, new Said(EntityType.AGENCY, null));
        if (isCulprit(reading, unlisted)) kinds.say(name, new Said(EntityType.GROUP, null));
        else if (isFirm(reading, unlisted)) kinds.hint(name, EntityType.COMPANY);
        EntityType type = unlisted.type();
        if (unlisted.length() == 1 && (Places.isWhere(line, unlisted.first()) || isSeat(reading, unlisted))) return;
        boolean camel = unlisted.length() == 1 && Spelling.isCamel(line.text(unlisted.first()));
        if (camel && type == EntityType.PERSON && !isSomebody(reading, unlisted)) kinds.guess(name, EntityType.COMPANY);
        else if (type == null) {
            boolean official = unlisted.length() > 1 && line.in(unlisted.first(), OFFICIAL);
            if (unlisted.firm() && !official) kinds.guess(name, EntityType.COMPANY);
        } else if (type == EntityType.PERSON) {
            kinds.guess(name, type);
            if (ProperNames.isTitle(line, unlisted.first() - 1)) kinds.form(name, type);
        } else {
            kinds.form(name, type);
            if (type == EntityType.COMPANY && unlisted.length() > 1) {
                companies.putIfAbsent(line.text(unlisted.first()), Entry.named(type, reading.words(unlisted), null));
            }
        }
    }

    /** "Norrsken Oy of Vaasa, ", "in Hull, Busan and Durban": where a firm sits, or one more of some places. */
    private static boolean isSeat(Reading reading, Candidate.Unlisted unlisted) {
        Line line = reading.line();
        Candidate before = null;
        for (Candidate candidate : reading.candidates()) if (candidate.end() <= unlisted.first()) before = candidate;
        if (before == null) return false;
        boolean firm = before instanceof Candidate.Unlisted other && other.type() == EntityType.COMPANY;
        if (firm && line.is(before.end(), "of") && before.end() + 1 == unlisted.first()) return true;
        return isJoined(line, before, unlisted)
                && before.length() == 1
                && line.isGuessed(before.first(), "LOCATION")
                && Places.isWhere(line, before.first());
    }

    /** "Morocco's ADFGT". */
    private static boolean isOfState(Reading reading, Candidate.Unlisted unlisted) {
        Line line = reading.line();
        int first = unlisted.first();
        String word = line.text(first);
        boolean acronym = unlisted.length() == 1 && word.length() > 2 && word.length() < LONGEST_ACRONYM;
        return acronym
                && Spelling.isAllCapitals(word)
                && line.isPossessive(first - 1)
                && reading.scan().countryBefore(first - 1, true) != null
                && !line.isNoun(first + 1)
                && !line.isPossessive(first + 1);
    }

    private static boolean isCulprit(Reading reading, Candidate.Unlisted unlisted) {
        if (unlisted.type() == EntityType.PERSON && unlisted.length() > 1) return false;
        if (unlisted.type() == EntityType.ORGANIZATION || unlisted.type() == EntityType.COMPANY) return false;
        return !isSomebody(reading, unlisted) && GroupCues.isIn(reading.line(), unlisted.first(), unlisted.end());
    }

    private static boolean isFirm(Reading reading, Candidate.Unlisted unlisted) {
        Line line = reading.line();
        int first = unlisted.first();
        if (Employment.isAt(line, first, unlisted.end()) || isCompanyOf(reading, unlisted)) return true;
        boolean open = unlisted.type() == null
                || unlisted.type() == EntityType.PERSON
                || unlisted.type() == EntityType.COMPANY;
        return open && !isSomebody(reading, unlisted) && Trade.isIn(line, first, unlisted.end());
    }

    private static boolean isSomebody(Reading reading, Candidate.Unlisted unlisted) {
        return ProperNames.isTitle(reading.line(), unlisted.first() - 1)
                || Representatives.isLeader(reading.atoms(unlisted));
    }

    /** "the Green Party, the senior partner in the coalition" is nobody. */
    private static boolean isMisplaced(Said said, Candidate.Unlisted unlisted) {
        return said.type() == EntityType.PERSON && unlisted.type() == EntityType.ORGANIZATION;
    }

    /** "CofreSoft of Spain". */
    private static boolean isCompanyOf(Reading reading, Candidate.Unlisted unlisted) {
        Line line = reading.line();
        if (!line.is(unlisted.end(), "of") || reading.scan().countryAt(unlisted.end() + 1, false) == null) return false;
        boolean camel = Spelling.isCamel(line.text(unlisted.first()));
        return camel || unlisted.type() == null && unlisted.firm();
    }

    private void readListed(Reading reading, Candidate.Listed listed) {
        if (listed.can(EntityType.COUNTRY) && !listed.isCountryByName()) return;
        boolean weak =
                listed.can(EntityType.COMPANY) && listed.senses().stream().allMatch(Sense::weak);
        if (weak && Employment.isAt(reading.line(), listed.first(), listed.end()))
            kinds.hint(reading.atoms(listed), EntityType.COMPANY);
        Said said = new Context(reading.scan(), listed.first(), listed.end()).said();
        if (said == null
                && listed.can(EntityType.GROUP)
                && GroupCues.isIn(reading.line(), listed.first(), listed.end()))
            said = new Said(EntityType.GROUP, null);
        if (said == null) return;
        boolean country = listed.can(EntityType.COUNTRY);
        if (!country || said.type() == EntityType.GROUP && !isHackersOf(reading.line(), listed)) {
            kinds.say(reading.atoms(listed), said);
        }
    }

    /** "Iran hackers" are no group that is called Iran. */
    private static boolean isHackersOf(Line line, Candidate.Listed listed) {
        return line.isNoun(listed.end()) && !line.in(listed.end(), GANG);
    }

    /** "which call themselves Horus Circle, Anubis Hand and Nile Lock": what the first is said to be, all are. */
    private void readLists(Reading reading) {
        List<Candidate> candidates = reading.candidates();
        boolean group = false;
        for (int at = 1; at < candidates.size(); at++) {
            Candidate one = candidates.get(at - 1);
            Candidate next = candidates.get(at);
            if (next instanceof Candidate.Unlisted && isJoined(reading.line(), one, next)) {
                group |= isSaidGroup(reading, one);
                group &= said(reading, next) == null;
                if (group) kinds.say(reading.atoms(next), new Said(EntityType.GROUP, null));
            } else group = false;
        }
    }

    /** "Mandiant and Corvane", "neither Apple nor Brightline": with one that is known to be a firm, another. */
    private void readFirms(Reading reading) {
        List<Candidate> candidates = reading.candidates();
        for (int at = 1; at < candidates.size(); at++) {
            Candidate one = candidates.get(at - 1);
            Candidate next = candidates.get(at);
            if (!isJoined(reading.line(), one, next)) continue;
            if (isFirm(reading, one) && isUnknown(reading, next)) kinds.hint(reading.atoms(next), EntityType.COMPANY);
            if (isFirm(reading, next) && isUnknown(reading, one)) kinds.hint(reading.atoms(one), EntityType.COMPANY);
        }
    }

    private boolean isFirm(Reading reading, Candidate candidate) {
        if (candidate instanceof Candidate.Listed listed) {
            return !listed.senses().isEmpty()
                    && listed.senses().stream()
                            .allMatch(sense -> !sense.weak() && sense.entry().type() == EntityType.COMPANY);
        }
        return candidate instanceof Candidate.Unlisted
                && kinds.of(reading.atoms(candidate))
                        .filter(EntityType.COMPANY::equals)
                        .isPresent()
                && kinds.support(reading.atoms(candidate), EntityType.COMPANY) >= Kinds.BY_FORM;
    }

    /** Whether the name is one of which nothing is known but that it is one. */
    private boolean isUnknown(Reading reading, Candidate candidate) {
        if (!(candidate instanceof Candidate.Unlisted unlisted) || isSomebody(reading, unlisted)) return false;
        if (reading.line().isGuessed(unlisted.first(), "LOCATION")) return false;
        boolean alone = unlisted.type() == EntityType.PERSON
                && unlisted.length() == 1
                && !FirstNames.contains(reading.line().text(unlisted.first()));
        return alone
                || unlisted.type() == null && kinds.of(reading.atoms(unlisted)).isEmpty();
    }

    private static boolean isSaidGroup(Reading reading, Candidate candidate) {
        Said said = said(reading, candidate);
        return said != null && said.type() == EntityType.GROUP;
    }

    private static @Nullable Said said(Reading reading, Candidate candidate) {
        return new Context(reading.scan(), candidate.first(), candidate.end()).said();
    }

    /** "A, B", "A and B". */
    private static boolean isJoined(Line line, Candidate one, Candidate next) {
        int token = one.end();
        if (line.isComma(token)) token++;
        if (line.isAnd(token) || line.is(token, "or") || line.is(token, "nor")) token++;
        return token > one.end() && token == next.first();
    }

    private void readPeople(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            if (!(candidate instanceof Candidate.Unlisted)) continue;
            List<String> atoms = reading.atoms(candidate);
            String name = reading.words(candidate);
            boolean person =
                    kinds.of(atoms).filter(type -> type == EntityType.PERSON).isPresent();
            boolean whole = name.contains(" ") && Spelling.isCapitalized(name);
            if (person && whole) people.add(atoms, name);
        }
    }
}
