package org.entente.extraction.naming;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What the words around a name say that it is: "ESET, a Slovak company", "the crew known as Sandworm". */
final class Context {

    private static final Set<String> COMPANY = Lexicon.words("company-noun");
    private static final Set<String> BUSINESS = Lexicon.words("business-modifier");
    private static final Set<String> ORGANIZATION = Lexicon.words("organization-noun");
    private static final Set<String> GROUP = Lexicon.words("group-noun");
    private static final Set<String> HOSTILE = Lexicon.words("group-modifier");
    private static final Set<String> AGENCY = Lexicon.words("agency-noun");
    private static final Set<String> ROLE = Lexicon.words("role");
    private static final Set<String> PROGRAM = Set.of(
            "malware",
            "worm",
            "virus",
            "trojan",
            "wiper",
            "spyware",
            "backdoor",
            "tool",
            "software",
            "program",
            "exploit",
            "botnet",
            "ransomware",
            "operation",
            "campaign",
            "city",
            "town",
            "village",
            "region",
            "province",
            "river",
            "island",
            "treaty",
            "law",
            "act",
            "missile",
            "aircraft",
            "satellite",
            "summit",
            "vulnerability",
            "product",
            "country",
            "state",
            "nation",
            "programme",
            "series",
            "film",
            "novel",
            "book",
            "language",
            "suburb",
            "port-city",
            "resort",
            "county");
    private static final Set<String> NAMING =
            Set.of("called", "dubbed", "named", "calls", "call", "nicknamed", "codenamed", "branded");
    private static final Set<String> ITSELF = Set.of("itself", "themselves", "himself");
    private static final Set<String> GROUP_LIKE =
            Set.of("group", "groups", "unit", "team", "network", "organization", "organisation", "movement", "army");
    private static final Set<String> EXECUTIVE = Set.of(
            "chief",
            "ceo",
            "chairman",
            "chairwoman",
            "founder",
            "director",
            "cto",
            "ciso",
            "shareholders",
            "customers",
            "co-founder");
    private static final Set<String> TRADER = Set.of(
            "agent", "agency", "unit", "arm", "outfit", "network", "service", "house", "shop", "lab", "laboratory");
    private static final Set<String> CIVIL = Set.of(
            "campaign",
            "advocacy",
            "rights",
            "lobby",
            "trade",
            "industry",
            "opposition",
            "civil",
            "consumer",
            "environmental",
            "aid",
            "protest");

    /**
     * What a name is said to be.
     *
     * @param type null for something that is no entity, such as a piece of malware
     * @param country alpha-2, where the words say it
     */
    record Said(@Nullable EntityType type, @Nullable String country) {}

    private final Scan scan;
    private final Line line;
    private boolean personal;

    Context(Scan scan) {
        this.scan = scan;
        this.line = scan.line();
    }

    /** What the words around the tokens from {@code first} to before {@code end} say; null if nothing. */
    @Nullable
    Said of(int first, int end) {
        personal = isPersonal(first, end);
        Said said = after(end);
        if (said == null) said = before(first);
        if (said == null) said = known(first);
        if (said == null && line.text(first - 1).equals(",")) said = afterComma(first, end);

        if (said == null && isFollowedByGroup(end)) said = new Said(EntityType.GROUP, null);
        return said;
    }

    /** ", a Slovak company", ", Germany's state railway". */
    private @Nullable Said after(int end) {
        int from = end;
        if (line.text(from).equals(")") || line.text(from).equals("-RRB-")) from++;
        if (!line.text(from).equals(",")
                && !line.text(from).equals("-")
                && !line.text(from).equals("—")
                && !line.text(from).equals("(")) return null;
        from++;
        if (line.lower(from).equals("once") || line.lower(from).equals("formerly")) from++;
        if (!opensNounPhrase(from)) return null;
        return nounPhrase(from, true);
    }

    private boolean opensNounPhrase(int token) {
        String word = line.lower(token);
        if (word.equals("a")
                || word.equals("an")
                || word.equals("the")
                || word.equals("one")
                || word.equals("another")
                || word.equals("its")
                || word.equals("his")
                || word.equals("her")
                || word.equals("their")) return true;
        for (int i = token; i < token + 4; i++) if (line.isPossessive(i)) return true;
        return ROLE.contains(word) && !line.isVerb(token) || isRoleAhead(token);
    }

    private boolean isRoleAhead(int token) {
        for (int i = token; i < token + 4 && line.tag(i).matches("JJ|NN|NNP|VBG|CC|HYPH|:"); i++) {
            if (ROLE.contains(line.lower(i)) && line.tag(i).startsWith("NN")) return true;
        }
        return false;
    }

    /** Reads a noun phrase to its head. */
    private @Nullable Said nounPhrase(int from, boolean withOwner) {
        String country = null;
        Said said = null;
        for (int token = from; token < from + 14 && line.has(token); token++) {
            String tag = line.tag(token);
            String word = line.lower(token);
            if (token > from
                    && (tag.equals("IN")
                            || tag.equals("TO")
                            || tag.equals(",")
                            || tag.equals(".")
                            || tag.equals("CC") && said != null
                            || tag.startsWith("W")
                            || line.isFiniteVerb(token)
                            || tag.equals(":") && !line.isHyphen(token))) {
                if (word.equals("of") && line.lower(token - 1).equals("one")) {
                    continue;
                }
                break;
            }
            if (country == null && withOwner) country = scan.countryAt(token, false);
            if (tag.startsWith("NN") || tag.equals("JJ") && isKind(word) || tag.startsWith("VB") && isKind(word)) {
                Said here = kind(token);
                if (here != null) said = here;
            }
        }
        return said == null ? null : new Said(said.type(), country);
    }

    private static boolean isKind(String word) {
        return COMPANY.contains(word) || ORGANIZATION.contains(word) || GROUP.contains(word);
    }

    /** What a noun makes of the thing that it describes. */
    private @Nullable Said kind(int token) {
        String word = singular(token);
        String before = line.lower(token - 1);
        if (GROUP_LIKE.contains(word)) {
            if (HOSTILE.contains(before)) return new Said(EntityType.GROUP, null);
            if (BUSINESS.contains(before)) return new Said(EntityType.COMPANY, null);
            if (CIVIL.contains(before)) return new Said(EntityType.ORGANIZATION, null);
        }
        if (BUSINESS.contains(before) && TRADER.contains(word)) return new Said(EntityType.COMPANY, null);
        if (PROGRAM.contains(word)) return new Said(null, null);
        if (GROUP.contains(word)) return new Said(EntityType.GROUP, null);
        if (word.equals("service") && before.equals("intelligence") || AGENCY.contains(word))
            return new Said(EntityType.AGENCY, null);
        if (COMPANY.contains(word))
            return new Said(personal && ROLE.contains(word) ? EntityType.PERSON : EntityType.COMPANY, null);
        if (ORGANIZATION.contains(word)) return new Said(EntityType.ORGANIZATION, null);
        if (ROLE.contains(word)) return new Said(EntityType.PERSON, null);
        return null;
    }

    private String singular(int token) {
        String lemma = line.has(token) ? line.sentence().token(token).lemma().toLowerCase(Locale.ROOT) : "";
        return COMPANY.contains(line.lower(token)) || GROUP.contains(line.lower(token)) ? line.lower(token) : lemma;
    }

    /** "the Swedish consultancy Norrsken Risk". */
    private @Nullable Said before(int first) {
        int noun = first - 1;
        if (line.text(noun).equals("\"")
                || line.text(noun).equals("“")
                || line.text(noun).equals("``")) noun--;
        if (!line.tag(noun).startsWith("NN") || line.isCapitalized(noun) && !isKind(line.lower(noun))) return null;
        Said said = kind(noun);
        return said == null ? null : new Said(said.type(), countryBefore(noun));
    }

    /** "his French counterpart, Jean-Yves Le Drian", "a second crew, Hive,". */
    private @Nullable Said afterComma(int first, int end) {
        int noun = first - 2;
        if (!line.tag(noun).startsWith("NN") || line.isCapitalized(noun)) return null;
        Said said = kind(noun);
        if (said == null || said.type() == EntityType.PERSON && !personal)
            return said == null || end - first < 2 ? null : said;
        for (int token = noun - 1; token >= Math.max(0, noun - 6); token--) {
            String tag = line.tag(token);
            if (line.lower(token).equals("his") || line.lower(token).equals("her"))
                return new Said(EntityType.PERSON, null);
            if (tag.equals("DT") || tag.equals("PRP$") || line.isPossessive(token))
                return new Said(said.type(), countryBefore(noun));
            if (!tag.startsWith("NN") && !tag.startsWith("JJ")) return null;
        }
        return null;
    }

    /** "an analyst at Lodestar Nine", "chief security officer of Rijnbank", "Lodestar Nine analyst Tamsin Rourke". */
    boolean isEmployer(int first, int end) {
        if (end - first == 1 && isEmployer(end)) return true;
        if (isPersonal(first, end)) return false;
        int preposition = line.lower(first - 1).equals("the") ? first - 2 : first - 1;
        boolean at = line.lower(preposition).matches("at|of|with|for");
        boolean works = at
                && (isRole(preposition - 1)
                        || line.lower(preposition - 1).matches("works|worked|working")
                        || isRoleOfTrade(preposition - 1));
        if (isTold(first) && line.guess(first).equals("O") | line.guess(first).equals("ORGANIZATION")) return true;
        boolean before = isEmployer(end)
                || isRole(end) && line.isName(end + 1) && line.guess(end + 1).equals("PERSON");
        return works && !line.guess(first).equals("LOCATION") || before;
    }

    /** "told The EastAfrican that". */
    private boolean isTold(int first) {
        int verb = line.lower(first - 1).equals("the") ? first - 2 : first - 1;
        return line.lower(verb).equals("told") || line.lower(verb).equals("tells");
    }

    private boolean isRole(int token) {
        return ROLE.contains(line.lower(token)) && line.tag(token).startsWith("NN") && !line.isCapitalized(token);
    }

    /** "head of research at". */
    private boolean isRoleOfTrade(int token) {
        for (int i = token; i > Math.max(0, token - 5); i--) {
            if (line.lower(i).equals("of") || line.lower(i).equals("for")) return isRole(i - 1);
            if (!line.tag(i).startsWith("NN")
                    && !line.tag(i).startsWith("JJ")
                    && !line.tag(i).equals("CC")) return false;
        }
        return false;
    }

    private @Nullable String countryBefore(int noun) {
        for (int token = noun - 1; token >= Math.max(0, noun - 6); token--) {
            String tag = line.tag(token);
            String code = scan.countryAt(token, false);
            if (code != null) return code;
            if (tag.equals("DT") || tag.equals("IN") || tag.equals(",") || line.isFiniteVerb(token)) return null;
        }
        return null;
    }

    /** "a group calling itself Guardians of Peace", "the crew known as Sandworm". */
    private @Nullable Said known(int first) {
        int token = first - 1;
        if (line.text(token).equals("\"")
                || line.text(token).equals("“")
                || line.text(token).equals("``")) token--;
        if (line.lower(token).equals("the")) token--;
        boolean named = ITSELF.contains(line.lower(token))
                || NAMING.contains(line.lower(token))
                || line.lower(token).equals("as")
                        && (line.lower(token - 1).equals("known")
                                || line.lower(token - 2).equals("known"))
                || line.tag(token).equals("VBZ") && line.lower(token).equals("calls");
        if (!named) return null;
        for (int i = token - 1; i >= Math.max(0, token - 7); i--) {
            if (!line.tag(i).startsWith("NN")) continue;
            Said said = kind(i);
            if (said != null) return new Said(said.type(), countryBefore(i));
            if (line.lower(i).equals("group")) return new Said(EntityType.GROUP, countryBefore(i));
        }
        return null;
    }

    private boolean isPersonal(int first, int end) {
        if (line.guess(first).equals("PERSON")) return true;
        return end - first > 1 && FirstNames.contains(Spelling.unaccented(line.text(first)));
    }

    /** "Peachtree's chief executive". */
    private boolean isEmployer(int end) {
        if (!line.isPossessive(end)) return false;
        for (int token = end + 1; token < end + 5; token++) {
            String word = line.lower(token);
            if (EXECUTIVE.contains(word))
                return !line.lower(token).equals("chief")
                        || line.lower(token + 1)
                                .matches("executive|financial|technology|information|security|operating");
            if (!line.tag(token).startsWith("NN") && !line.tag(token).startsWith("JJ")) return false;
        }
        return false;
    }

    /** "the LockBit gang", "Hive ransomware group". */
    private boolean isFollowedByGroup(int end) {
        String word = line.lower(end);
        if (GROUP.contains(word) && !word.equals("front") && !word.equals("hacker")) return true;
        return HOSTILE.contains(word)
                && (GROUP.contains(line.lower(end + 1)) || GROUP_LIKE.contains(line.lower(end + 1)));
    }
}
