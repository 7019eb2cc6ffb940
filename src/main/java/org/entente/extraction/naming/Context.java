package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What the words around a name say that it is: "ESET, a Slovak company", "the crew known as Sandworm". */
final class Context {

    private static final Set<String> OF_PLACE = Set.of("of", "from", "in");
    private static final Set<String> OF_STAFF = Set.of("of", "for", "at", "with");
    private static final Set<String> GROUP = Lexicon.words("group-noun");
    private static final Set<String> HOSTILE = Lexicon.words("group-modifier");
    private static final Set<String> ROLE = Lexicon.words("role");
    private static final Set<String> NAMING = Lexicon.words("naming");
    private static final Set<String> DETERMINERS = Lexicon.words("determiner");
    private static final Set<String> FORMERLY = Set.of("once", "formerly", "now", "then", "today");
    private static final Set<String> ATTRIBUTING = Set.of("attributed", "attributes", "linked", "traced");
    private static final Set<String> SERVICES =
            Set.of("service", "unit", "center", "centre", "office", "laboratory", "command");
    /** After somebody who is named something: "named Ann Example its president". */
    private static final Set<String> MADE = Set.of("its", "their", "as", "to");

    private static final Set<String> KNOWN =
            Set.of("known", "tracked", "signs", "signed", "poses", "posing", "identified");
    private static final Set<String> TRACKING = Set.of("track", "call", "name", "dub", "label");
    private static final Set<String> IN_PARLIAMENT = Lexicon.words("in-parliament");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> NO_GANG = Set.of("front", "hacker");
    private static final Set<String> BEFORE_APPOSITION = Set.of(",", "-", "—", "(");
    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘");
    private static final Set<String> ENDING = Set.of("IN", "TO", ",", ".");
    private static final int LONGEST_PHRASE = 14;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEFORE_NAMING = 12;
    private static final int KNOWN_WITHIN = 7;

    /**
     * What a name is said to be.
     *
     * @param type null for something that is no entity, such as a piece of malware
     * @param country alpha-2, where the words say it
     */
    record Said(@Nullable EntityType type, @Nullable String country) {}

    private final Scan scan;
    private final Line line;
    private final int first;
    private final int end;
    private final boolean personal;

    /** Around the tokens from {@code first} to before {@code end}. */
    Context(Scan scan, int first, int end) {
        this.scan = scan;
        this.line = scan.line();
        this.first = first;
        this.end = end;
        this.personal = end - first > 1 && looksPersonal(line, first, end);
    }

    static boolean looksPersonal(Line line, int first, int end) {
        if (line.isGuessed(first, "PERSON")) return true;
        return end - first > 1 && FirstNames.contains(Spelling.unaccented(line.text(first)));
    }

    /** Null if the words around say nothing. */
    @Nullable
    Said said() {
        Said said = naming();
        if (said == null) said = apposition();
        if (said == null) said = nounBefore();
        if (said == null) said = apposedTo();
        if (said == null && (isFollowedByGroup() || isCrew() || isBlamed() || isGroupCalled()))
            said = new Said(EntityType.GROUP, null);
        if (said == null && isParty()) said = new Said(EntityType.ORGANIZATION, null);
        return said;
    }

    /** ", a Slovak company", ", Germany's state railway". */
    private @Nullable Said apposition() {
        int from = line.is(end, ")") ? end + 1 : end;
        if (!BEFORE_APPOSITION.contains(line.text(from++))) return null;
        if (line.in(from, FORMERLY)) from++;
        Said said = opensNounPhrase(from) ? nounPhrase(from) : null;
        boolean place = line.is(first - 1, "in") && end - first == 1;
        return place && said != null && said.type() == EntityType.AGENCY ? null : said;
    }

    private boolean opensNounPhrase(int token) {
        if (line.in(token, DETERMINERS)) return true;
        if (line.tag(token).equals("CC") || line.tag(token).equals("IN")) return false;
        for (int i = token; i < token + 4 && !line.isFiniteVerb(i); i++) if (line.isPossessive(i)) return true;
        return line.in(token, ROLE) && !line.isVerb(token) || isRoleAhead(token);
    }

    private boolean isRoleAhead(int from) {
        for (int token = from; token < from + 4 && isWithinTitle(token); token++) {
            if (line.in(token, ROLE) && line.isNoun(token)) return true;
        }
        return false;
    }

    private boolean isWithinTitle(int token) {
        String tag = line.tag(token);
        return line.isNoun(token) || tag.equals("JJ") || tag.equals("VBG") || tag.equals("CC") || line.isHyphen(token);
    }

    /** Reads a noun phrase to its head. */
    private @Nullable Said nounPhrase(int from) {
        String country = null;
        Kind kind = null;
        for (int token = from; token < from + LONGEST_PHRASE && line.has(token); token++) {
            boolean oneOf = line.is(token, "of") && line.is(token - 1, "one");
            if (token > from && !oneOf && endsNounPhrase(token, kind != null)) break;
            if (country == null) country = scan.countryAt(token, false);
            if (line.isPossessive(token)) kind = null;
            if (!line.isNoun(token) && !Kind.isNounOfBodies(line.lower(token))) continue;
            Kind here = isWithinCompound(token) || isMereService(from, token, country)
                    ? null
                    : Kind.of(line, token, personal);
            if (here != null && isOfNext(token)) return null;
            if (here != null) kind = here;
            if (here == null && isMereGroup(token, from)) kind = new Kind(EntityType.GROUP);
        }
        return kind == null ? null : new Said(kind.type(), country);
    }

    /** "Black Otter, the security firm Norrsken said": what the phrase says goes with the name behind it. */
    private boolean isOfNext(int noun) {
        if (!line.isName(noun + 1) || line.isCapitalized(noun)) return false;
        int after = noun + 2;
        while (line.isName(after)) after++;
        return line.isFiniteVerb(after);
    }

    /** "Ann Example, a forest service biologist": what the compound is of is not what she is. */
    private boolean isWithinCompound(int token) {
        return personal && line.isNoun(token + 1) && !line.isCapitalized(token + 1);
    }

    /** "Tulip, a service that rents out servers" is no body of a government. */
    private boolean isMereService(int from, int token, @Nullable String country) {
        boolean indefinite = line.is(from, "a") || line.is(from, "an");
        return indefinite && country == null && line.in(token, SERVICES) && token == from + 1;
    }

    /** "a group in the service of the state", "a little-known group", but "a group of students". */
    private boolean isMereGroup(int token, int from) {
        boolean indefinite = line.is(from, "a") || line.is(from, "an") || line.is(from, "another");
        boolean plain = line.is(token, "group") && !line.isNoun(token - 1) && !line.is(token - 1, "private");
        return indefinite && plain && (!line.is(token + 1, "of") || isOfHackers(token + 2));
    }

    /** "a group of Guatemalan hackers". */
    private boolean isOfHackers(int from) {
        int token = from;
        while (line.isAdjective(token) || line.isCapitalized(token) || line.isHyphen(token)) token++;
        return line.in(token, GROUP);
    }

    private boolean endsNounPhrase(int token, boolean complete) {
        String tag = line.tag(token);
        if (ENDING.contains(tag) || tag.startsWith("W") || line.isFiniteVerb(token)) return true;
        return tag.equals("CC") && complete || tag.equals(":") && !line.isHyphen(token);
    }

    /** "the Swedish consultancy Norrsken Risk". */
    private @Nullable Said nounBefore() {
        int noun = beforeQuote(first - 1);
        boolean body = Kind.isNounOfBodies(line.lower(noun));
        if (!body && (!line.isNoun(noun) || line.isCapitalized(noun))) return null;
        Kind kind = Kind.of(line, noun, personal);
        return kind == null ? null : new Said(kind.type(), countryBefore(noun));
    }

    private int beforeQuote(int token) {
        return QUOTES.contains(line.text(token)) ? token - 1 : token;
    }

    /** "his French counterpart, Jean-Yves Le Drian", "a second crew, Hive,". */
    private @Nullable Said apposedTo() {
        int comma = comma();
        int noun = beforeOwner(comma - 1);
        boolean body = line.isNoun(noun) || Kind.isNounOfBodies(line.lower(noun));
        if (!line.isComma(comma) || !body || line.isCapitalized(noun)) return null;
        Kind kind = Kind.of(line, noun, personal);
        if (kind == null) return null;
        if (end - first > 1 && kind.type() != EntityType.PERSON && isLed(noun))
            return new Said(EntityType.PERSON, null);
        if (kind.type() == EntityType.PERSON && !personal) return end - first < 2 ? null : new Said(kind.type(), null);
        for (int token = noun - 1; token >= Math.max(0, noun - WORDS_BEFORE); token--) {
            if (line.in(token, HIS)) return new Said(EntityType.PERSON, null);
            if (line.in(token, DETERMINERS) || line.isPossessive(token))
                return new Said(kind.type(), countryBefore(noun));
            boolean passes = line.isNoun(token)
                    || line.isAdjective(token)
                    || kind.type() == EntityType.GROUP && line.is(token, "of")
                    || line.isAnd(token)
                    || line.tag(token).equals("RB");
            boolean counted = line.tag(token).equals("CD")
                    && !line.tag(line.beforeArticle(token - 1)).equals("IN");
            if (counted) return new Said(kind.type(), countryBefore(noun));
            if (!passes) return null;
        }
        return null;
    }

    /** "the head of the agency's cyber department, Illia Vetluk": who leads it is named, and not what he leads. */
    private boolean isLed(int noun) {
        for (int token = noun; token > Math.max(1, noun - LONGEST_PHRASE / 2); token--) {
            if (line.isComma(token) || line.isFiniteVerb(token)) return false;
            if (line.in(token, OF_STAFF) && line.in(token - 1, ROLE)) return true;
        }
        return false;
    }

    /** "the customs service of Peru, SADUP", "hackers from Peru, Inca Team": the noun before "of Peru". */
    private int beforeOwner(int last) {
        int of = line.beforeArticle(last - 1);
        return line.in(of, OF_PLACE) && scan.countryAt(last, false) != null ? of - 1 : last;
    }

    /** The comma before the name, or before a list of which it is the second: "two crews, the Red Otter and the Grey Heron". */
    private int comma() {
        int before = line.beforeArticle(first - 1);
        if (!line.isAnd(before)) return before;
        int token = before - 1;
        while (line.isName(token)) token--;
        token = line.beforeArticle(token);
        return line.isComma(token) && line.tag(token - 1).equals("NNS") ? token : before;
    }

    private @Nullable String countryBefore(int noun) {
        for (int token = noun - 1; token >= Math.max(0, noun - WORDS_BEFORE); token--) {
            String code = scan.countryAt(token, false);
            if (code != null) return code;
            String tag = line.tag(token);
            if (tag.equals("DT") || tag.equals("IN") || tag.equals(",") || line.isFiniteVerb(token)) return null;
        }
        return null;
    }

    /** "a group calling itself Guardians of Peace", "the crew known as Sandworm". */
    private @Nullable Said naming() {
        int verb = line.beforeArticle(beforeQuote(first - 1));
        boolean knownAs = line.is(verb, "as") && isKnown(verb);
        if (!knownAs && !line.in(verb, NAMING) && !isByName(verb)) return null;
        if (personal && line.in(end, MADE) || isOfCountry()) return null;
        for (int token = verb - 1; token >= Math.max(0, verb - WORDS_BEFORE_NAMING); token--) {
            if (!line.isNoun(token)) continue;
            Kind kind = isSomeGroup(token) ? new Kind(EntityType.GROUP) : Kind.of(line, token, personal);
            if (kind != null && kind.type() != EntityType.PERSON) return new Said(kind.type(), countryBefore(token));
        }
        return line.is(verb, "themselves") ? new Said(EntityType.GROUP, null) : null;
    }

    /** "a collective, named Belgium's ports": the country as it is, and no name of the collective. */
    private boolean isOfCountry() {
        return line.isPossessive(end)
                && scan.countryNameAt(first).filter(known -> known.end() == end).isPresent();
    }

    /** "known as", "known in the trade as", "tracked by others as". */
    private boolean isKnown(int as) {
        for (int token = as - 1; token > as - KNOWN_WITHIN && !line.isComma(token); token--) {
            if (line.in(token, KNOWN)) return token == as - 1 || !line.is(token, "signed");
        }
        return false;
    }

    /** "which goes by the name of". */
    private boolean isByName(int of) {
        return line.is(of, "of") && line.is(of - 1, "name") && line.is(of - 3, "by");
    }

    /** "the team is called", "an intrusion set that we call". */
    private boolean isSomeGroup(int noun) {
        if (line.is(noun, "group")) return true;
        boolean thatTeam = line.is(noun, "team") && line.is(noun - 1, "the");
        boolean tracked = line.is(noun, "activity") && TRACKING.contains(line.lemma(line.beforeArticle(noun - 1)));
        return thatTeam || tracked || line.is(noun, "set") && line.is(noun - 1, "intrusion");
    }

    /** "attributed the intrusion to Teal Otter", "the hacktivists of Team Nightfall". */
    private boolean isBlamed() {
        if (personal || line.isGuessed(first, "LOCATION") || scan.countryAt(first, true) != null) return false;
        if (line.is(first - 1, "of")
                && line.in(first - 2, GROUP)
                && line.tag(first - 2).equals("NNS")) return true;
        if (!line.is(first - 1, "to")) return false;
        for (int token = first - 2; token > first - 2 - WORDS_BEFORE; token--) {
            if (line.in(token, ATTRIBUTING)) return true;
            if (line.isComma(token)) return false;
        }
        return false;
    }

    /** "researchers call the group Starry Elk", "which tracks the actor as Amber Heron". */
    private boolean isGroupCalled() {
        int noun = line.is(first - 1, "as") ? first - 2 : first - 1;
        if (!line.is(noun, "group") && !line.is(noun, "activity") && !line.in(noun, GROUP)) return false;
        int verb = line.beforeArticle(noun - 1);
        return line.in(verb, NAMING) || line.isVerb(verb) && TRACKING.contains(line.lemma(verb));
    }

    /** "the National Harvest party", "the opposition National Harvest". */
    private boolean isParty() {
        if (personal) return false;
        boolean named = line.is(end, "party") && !line.isNoun(end + 1) && end - first > 1;
        return named || line.in(first - 1, IN_PARLIAMENT) && end - first > 1;
    }

    /** "The Coral Vengeance, who write in three languages". */
    private boolean isCrew() {
        boolean plural = line.isComma(end)
                && line.is(end + 1, "who")
                && line.tag(end + 2).equals("VBP");
        return plural && line.is(first - 1, "the");
    }

    /** "the LockBit gang", "Hive ransomware group". */
    private boolean isFollowedByGroup() {
        if (line.in(end, GROUP) && !line.in(end, NO_GANG)) return true;
        return line.in(end, HOSTILE) && (line.in(end + 1, GROUP) || Kind.isCollective(line, end + 1));
    }
}
