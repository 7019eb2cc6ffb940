package org.entente.extraction.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What stands around the head noun of a body: the words of its name, and the country at either side. */
final class AgencyReading {

    private static final Set<String> HEADS = Lexicon.words("agency-head");
    private static final Set<String> DEPARTMENTS = Lexicon.words("agency-department");
    private static final Set<String> TEAMS = Lexicon.words("agency-team");
    private static final Set<String> PORTFOLIO = Lexicon.words("portfolio");
    private static final Set<String> BEFORE_OFFICE = Lexicon.words("before-office");
    private static final Map<String, Set<String>> STATE_BODIES = Map.ofEntries(
            Map.entry("bank", Set.of("central")),
            Map.entry("police", Set.of("federal", "national", "military")),
            Map.entry("court", Set.of("supreme", "constitutional")),
            Map.entry("force", Set.of("air")),
            Map.entry("guard", Set.of("coast", "border", "national")),
            Map.entry("office", Set.of("audit", "cabinet", "statistics", "presidential")),
            Map.entry("forces", Set.of("armed")),
            Map.entry("command", Set.of("cyber")),
            Map.entry("bureau", Set.of("cyber")),
            Map.entry("commission", Set.of("electoral", "election")));
    /** Which are where they are posted, and not of that country. */
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");

    private static final Set<String> SERVICES_OF_ARMS = Set.of("army", "navy", "gendarmerie", "coastguard");
    private static final Set<String> OF_THE_STATE = Set.of("presidency", "customs");
    private static final Set<String> OFFICERS =
            Set.of("general", "prosecutor", "attorney", "auditor", "minister", "president", "premier");
    private static final Set<String> PRIME = Set.of("prime", "chief");
    private static final Set<String> OF = Set.of("of", "for", "on", "against");
    private static final Set<String> LAST_MATTERS =
            Set.of("society", "economy", "environment", "technology", "technologies", "infrastructure", "knowledge");
    private static final int LONGEST_LIST = 8;
    private static final int LONGEST_OWNER = 4;

    private final Scan scan;
    private final Line line;
    private final int head;
    private final boolean capitalized;
    private int first;
    private int bodyFirst;
    private int bodyEnd;
    private int end;
    private @Nullable String country;

    AgencyReading(Scan scan, int head) {
        this.scan = scan;
        this.line = scan.line();
        this.head = head;
        this.capitalized = line.isCapitalized(head);
        readLeft();
        readRight();
    }

    /** Alpha-2, where the words at its side say it. */
    @Nullable
    String country() {
        return country;
    }

    /** Whether the possessive of the country stands before, or "of" and the country behind. */
    boolean isOwned() {
        return end > bodyEnd && line.is(bodyEnd, "of")
                || line.isPossessive(bodyFirst - 1) && scan.countryBefore(bodyFirst - 1, false) != null;
    }

    /** The first token of the name, the country left aside. */
    int bodyFirst() {
        return bodyFirst;
    }

    int length() {
        return bodyEnd - bodyFirst;
    }

    /** The words of the name, the country left aside. */
    String body() {
        return line.words(bodyFirst, bodyEnd);
    }

    boolean has(Set<String> words) {
        for (int token = bodyFirst; token < bodyEnd; token++) {
            if (line.in(token, words) && line.isCapitalized(token)) return true;
        }
        return false;
    }

    /** What the gazetteer makes of the name, with the country or without. */
    List<Sense> senses() {
        Known known = scan.knownAt(first)
                .filter(whole -> whole.end() >= bodyEnd)
                .or(() -> scan.knownAt(bodyFirst).filter(body -> body.end() >= bodyEnd))
                .orElse(null);
        if (known == null) return List.of();
        return known.senses().stream()
                .filter(sense -> sense.entry().type() == EntityType.AGENCY)
                .toList();
    }

    Candidate.Body candidate(String body, boolean firm) {
        return new Candidate.Body(first, end, body, senses(), country, firm);
    }

    /** "the Estonian embassy in Moscow". */
    @Nullable
    Candidate mission(String kind) {
        boolean owned = line.isPossessive(first - 1) || line.is(first - 1, "its");
        if (country == null && !owned) return null;
        String name = Bodies.titled(kind);
        if (line.is(head + 1, "in") && line.isName(head + 2)) {
            int to = scan.knownAt(head + 2).map(Known::end).orElse(head + 3);
            while (line.isName(to)) to++;
            name += " in " + line.words(head + 2, to);
            end = to;
        } else if (bodyEnd > head + 1) return null;
        return new Candidate.Body(first, end, name, List.of(), country, true);
    }

    /** "Iran's mission to the United Nations". */
    @Nullable
    Candidate delegation() {
        Known host = scan.knownAt(line.afterArticle(head + 2)).orElse(null);
        if (country == null || host == null || !isOrganization(host)) return null;
        end = host.end();
        return new Candidate.Body(
                first, end, "Mission to the " + line.words(host.first(), end), List.of(), country, true);
    }

    private static boolean isOrganization(Known known) {
        return known.senses().stream().anyMatch(sense -> sense.entry().type() == EntityType.ORGANIZATION);
    }

    /** "central bank", "federal police": in small letters a body of the state all the same. */
    static boolean isStateBody(Line line, int head) {
        if (line.in(head, SERVICES_OF_ARMS) || isOfficeOf(line, head)) return true;
        if (line.in(head, OF_THE_STATE))
            return line.isPossessive(head - 1) && !line.isNoun(head + 1) && !line.is(head + 1, "of");
        return STATE_BODIES.getOrDefault(line.lower(head), Set.of()).contains(line.lower(head - 1));
    }

    /** "attorney general's office". */
    private static boolean isOfficeOf(Line line, int head) {
        return line.is(head, "office") && line.isPossessive(head - 1) && line.in(head - 2, OFFICERS);
    }

    // to the left of the head

    private void readLeft() {
        int left = head;
        while (left > 0 && joins(left - 1)) left--;
        while (left < head && isOnlyJoint(left)) left++;
        bodyFirst = left;
        first = left;
        readCountryWithin();
        if (country == null) readCountryBefore();
    }

    private boolean joins(int token) {
        if (line.isName(token) && !isPresident(token)) return true;
        if (!capitalized)
            return line.in(token, PORTFOLIO) && line.in(head, DEPARTMENTS)
                    || token == head - 1 && isStateBody(line, head) && !isOneWord()
                    || isOfficeOf(line, head) && isOfficer(token);
        if (!line.isName(token - 1)) return false;
        if (line.isHyphen(token)) return true;
        if (line.isPossessive(token)) return line.in(token - 1, BEFORE_OFFICE);
        return line.isAnd(token)
                && !isBetweenBodies(token)
                && (line.isGuessed(token, "ORGANIZATION") || isWithinName(token));
    }

    /** "Rwanda Information Society Authority and Rwanda Utilities Regulatory Authority". */
    private boolean isBetweenBodies(int and) {
        return line.in(and - 1, HEADS) && scan.countryAt(and + 1, true) != null;
    }

    private boolean isOneWord() {
        return line.in(head, SERVICES_OF_ARMS) || line.in(head, OF_THE_STATE);
    }

    /** "attorney general" and its possessive, before the office. */
    private boolean isOfficer(int token) {
        return line.in(token, OFFICERS) || line.in(token, PRIME) || token == head - 1;
    }

    /** "Iran's Ports and Maritime Organization", but "Iran's Guards and Ministry of Oil". */
    private boolean isWithinName(int and) {
        boolean opened = line.isPossessive(and - 2) || scan.countryBefore(and - 1, false) != null;
        boolean headed = line.in(and - 1, HEADS) || line.in(and + 1, HEADS) && !line.is(and + 1, "customs");
        return head > and + 1 && !headed && (opened || isAlone(and));
    }

    private boolean isGuessedBody() {
        return line.isGuessed(head, "ORGANIZATION");
    }

    /** "the Transport and Communications Agency": nothing but one name of no other stands before. */
    private boolean isAlone(int and) {
        int token = and - 1;
        while (line.isName(token)
                && scan.knownAt(token).isEmpty()
                && line.lower(token).equals(line.lemma(token))) token--;
        return token == and - 2
                && line.is(token, "the")
                && !Spelling.isAllCapitals(line.text(and - 1))
                && isGuessedBody();
    }

    private boolean isPresident(int token) {
        return line.is(token, "president") && !line.isPossessive(token + 1);
    }

    private boolean isOnlyJoint(int token) {
        return line.isAnd(token) || line.isHyphen(token) || line.isPossessive(token);
    }

    /** "Russian Foreign Ministry": a country or demonym within the run of capitalized words. */
    private void readCountryWithin() {
        for (int token = bodyFirst; token < head; token++) {
            Known known = scan.countryNameAt(token).orElse(null);
            if (known == null || known.end() > head) continue;
            String code = Scan.country(known, false);
            if (code == null) continue;
            country = code;
            if (line.is(bodyFirst, "royal") && token > bodyFirst) return;
            first = token;
            bodyFirst = line.isHyphen(known.end()) ? known.end() + 1 : known.end();
            return;
        }
    }

    /** "Singapore's Ministry of Defence", "the German interior ministry". */
    private void readCountryBefore() {
        if (line.isPossessive(bodyFirst - 1)) {
            country = scan.countryBefore(bodyFirst - 1, true);
            if (country == null) country = countryOfOwner(bodyFirst - 2);
            return;
        }
        country = scan.countryBefore(bodyFirst, false);
        if (country != null)
            first = scan.countryNameBefore(bodyFirst).orElseThrow().first();
    }

    /** "the Swiss army's Cyber Command": the country of the body that it is a part of. */
    private @Nullable String countryOfOwner(int owner) {
        if (!line.in(owner, HEADS)) return null;
        for (int token = owner; token > owner - LONGEST_OWNER; token--) {
            String code = scan.countryBefore(token, false);
            if (code != null) return code;
            if (!line.isNoun(token) && !line.isAdjective(token)) return null;
        }
        return null;
    }

    /** "the Prosecutor General's Office". */
    boolean isOfOfficer() {
        return capitalized
                && line.is(head, "office")
                && line.isPossessive(head - 1)
                && line.in(head - 2, BEFORE_OFFICE);
    }

    // to the right of the head

    private void readRight() {
        bodyEnd = head + 1;
        if (capitalized && line.isHyphen(bodyEnd) && line.text(bodyEnd + 1).equals("General")) bodyEnd += 2;
        end = bodyEnd;
        if (capitalized && line.in(end, OF)) readPortfolio();
        if (!capitalized && line.in(head, DEPARTMENTS) && line.is(end, "of")) readSmallPortfolio();
        if (line.is(end, "of")) readOwner();
        if (isAcronym(end)) end++;
        if (country == null && (line.in(head, TEAMS) || isBorderGuard())) readCountryOfTeam();
        if (country == null && !line.in(head, MISSIONS)) readPlace();
    }

    /** "Poland's Space Agency POLSA". */
    private boolean isAcronym(int token) {
        boolean free = capitalized && line.has(token) && !line.in(head, TEAMS) && !line.isNoun(token + 1);
        String word = free ? line.text(token) : "";
        return word.length() > 2
                && word.chars().allMatch(Character::isUpperCase)
                && scan.knownAt(token).isEmpty()
                && !ProperNames.isTitle(line, token);
    }

    /** "of Science, Innovation and Technology", "for Cybersecurity". */
    private void readPortfolio() {
        int from = line.afterArticle(end + 1);
        if (!isMatter(from) || scan.countryAt(from, false) != null) return;
        int to = from + 1;
        for (int more = more(to); more > 0; more = more(to)) to += more;
        bodyEnd = to;
        end = to;
    }

    /** "ministry of ICT", "ministry of foreign affairs". */
    private void readSmallPortfolio() {
        int to = end + 1;
        while (isSmallPortfolio(to) || to > end + 1 && line.isAnd(to) && isSmallPortfolio(to + 1)) to++;
        if (to == end + 1) return;
        bodyEnd = to;
        end = to;
    }

    private boolean isSmallPortfolio(int token) {
        return line.in(token, PORTFOLIO)
                || line.isName(token) && scan.countryAt(token, false) == null && line.isCapitalized(token);
    }

    /** How many tokens go on with the portfolio. */
    private int more(int token) {
        if (isMatter(token)) return 1;
        if (line.isHyphen(token) && line.isName(token + 1)) return 2;
        if (line.isAnd(token) && continues(token + 1)) return 2;
        if (line.isAnd(token) && line.is(token + 1, "the") && isLastMatter(token + 2)) return 3;
        if (line.isComma(token) && line.isAnd(token + 1) && continues(token + 2)) return 3;
        if (line.isComma(token) && continues(token + 1) && listGoesOn(token + 1)) return 2;
        boolean of = line.in(token, OF) && line.isName(token + 1) && scan.countryAt(token + 1, false) == null;
        return of ? 2 : 0;
    }

    /** A capitalized word, or one such as "e-Government". */
    private boolean isMatter(int token) {
        String word = line.text(token);
        boolean electronic = word.length() > 1 && word.matches("e-?[A-Z].*") || word.equals("IT");
        return electronic || line.isName(token);
    }

    /** "and the Information Society", but "and the Supreme Court". */
    private boolean isLastMatter(int token) {
        if (!continues(token) || line.isGuessed(token, "PERSON")) return false;
        int last = token;
        while (line.isName(last + 1)) last++;
        return last > token && line.in(last, LAST_MATTERS) && !line.in(head, DEPARTMENTS);
    }

    private boolean continues(int token) {
        if (!isMatter(token) || line.in(token, HEADS)) return false;
        return scan.knownAt(token).map(Known::isWeak).orElse(true);
    }

    /** Whether a comma is one of a list within the name: an "and" follows before anything in small letters. */
    private boolean listGoesOn(int from) {
        for (int token = from; token < from + LONGEST_LIST; token++) {
            if (line.isAnd(token)) return line.isName(token + 1) && line.in(head, DEPARTMENTS);
            if (!line.isName(token) && !line.isComma(token)) return false;
        }
        return false;
    }

    /** "of the Netherlands". */
    private void readOwner() {
        int from = line.afterArticle(end + 1);
        String code = scan.countryAt(from, false);
        if (code == null) return;
        country = code;
        end = scan.countryNameAt(from).orElseThrow().end();
    }

    /** "Border Guard Bangladesh". */
    private boolean isBorderGuard() {
        return capitalized && line.is(head, "guard") && length() > 1;
    }

    /** "CERT Estonia", "CERT-UA", "TT-CSIRT". */
    private void readCountryOfTeam() {
        country = line.isName(end) ? scan.countryAt(end, false) : null;
        if (country != null) end = scan.countryNameAt(end).orElseThrow().end();
        else if (line.isHyphen(end)) {
            country = Scan.code(line.text(end + 1));
            if (country != null) end += 2;
        } else if (line.isHyphen(head - 1) && head - 2 == bodyFirst) country = Scan.code(line.text(head - 2));
        if (country != null) bodyEnd = end;
    }

    /** "the Chancellery on the Polish side". */
    private @Nullable String countryOfSide(int token) {
        Known known = scan.countryNameAt(token).orElse(null);
        return known != null && line.is(known.end(), "side") ? scan.countryAt(token, false) : null;
    }

    /** "the Agency for Electronic Government (AGESIC), for Uruguay, and". */
    private @Nullable String countryEndingIn(int token) {
        Known known = scan.countryNameAt(token).orElse(null);
        boolean apart = known != null && (line.isComma(known.end()) || line.is(known.end(), "."));
        return apart ? scan.countryAt(token, false) : null;
    }

    /** "the parliament in Port Vila", "the National Cyber Security Authority (NCSA) of Rwanda". */
    private void readPlace() {
        int after = line.is(end, "(") ? end + 3 : end;
        if (line.is(after, "on") && line.is(after + 1, "the")) country = countryOfSide(after + 2);
        if (line.isComma(after) && line.is(after + 1, "for")) country = countryEndingIn(after + 2);
        if (country != null) return;
        if (line.is(after, "in")) country = scan.countryAt(after + 1, true);
        else if (after > end && line.is(after, "of")) country = scan.countryAt(line.afterArticle(after + 1), false);
    }
}
