package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds bodies of governments by the way they are called: a head noun, what it is in charge of, and whose it is. */
final class AgencyFinder {

    private static final Set<String> HEADS = Lexicon.words("agency-head");
    private static final Set<String> STRONG = Lexicon.words("agency-strong");
    private static final Set<String> OFFICIAL = Lexicon.words("official");
    private static final Set<String> INTERNATIONAL = Lexicon.words("international");
    private static final Set<String> PORTFOLIO = Set.of(
            "foreign",
            "interior",
            "defence",
            "defense",
            "finance",
            "justice",
            "trade",
            "health",
            "education",
            "energy",
            "economy",
            "economic",
            "economics",
            "labour",
            "labor",
            "transport",
            "communications",
            "telecommunications",
            "digital",
            "technology",
            "information",
            "intelligence",
            "security",
            "home",
            "external",
            "affairs",
            "public",
            "national",
            "state",
            "internal",
            "industry",
            "commerce",
            "agriculture",
            "environment",
            "culture",
            "science",
            "treasury",
            "armed",
            "forces",
            "infrastructure",
            "water",
            "oil",
            "petroleum",
            "planning",
            "development");
    private static final Set<String> BEFORE_OFFICE = Set.of(
            "minister",
            "president",
            "people",
            "general",
            "attorney",
            "prosecutor",
            "commissioner",
            "chancellor",
            "states");
    private static final Set<String> DEPARTMENTS = Set.of("ministry", "department", "dept", "secretariat");
    private static final Set<String> WITHOUT_CAPITAL = Set.of(
            "ministry",
            "department",
            "parliament",
            "senate",
            "embassy",
            "consulate",
            "chancellery",
            "treasury",
            "coastguard");
    private static final Set<String> REGULATING = Lexicon.words("agency-regulating");
    private static final Set<String> CIVIL_TOO = Lexicon.words("agency-or-civil");
    private static final Set<String> OF_STATE = Lexicon.words("of-state");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");
    private static final Set<String> OF = Set.of("of", "for", "on", "against");

    private AgencyFinder() {}

    static List<Candidate> in(Scan scan) {
        List<Candidate> found = new ArrayList<>();
        for (int head = 0; head < scan.line().size(); head++) {
            if (!HEADS.contains(scan.line().lower(head))) continue;
            Candidate candidate = new Reading(scan, head).candidate();
            if (candidate != null) found.add(candidate);
        }
        return found;
    }

    /** One head noun and what stands around it. */
    private static final class Reading {

        private final Scan scan;
        private final Line line;
        private final int head;
        private final boolean capitalized;
        private int first;
        private int bodyFirst;
        private int bodyEnd;
        private int end;
        private @Nullable String country;

        Reading(Scan scan, int head) {
            this.scan = scan;
            this.line = scan.line();
            this.head = head;
            this.capitalized = line.isCapitalized(head);
        }

        @Nullable
        Candidate candidate() {
            readLeft();
            readRight();
            if (MISSIONS.contains(line.lower(head))
                    || line.lower(head - 1).equals("high") && line.lower(head).equals("commission")) return mission();
            if (!capitalized && country == null && !DEPARTMENTS.contains(line.lower(head))) return null;
            if (bodyEnd - bodyFirst == 1 && !standsAlone()) return null;
            if (isInternational()) return null;
            if (!capitalized && !WITHOUT_CAPITAL.contains(line.lower(head))) return null;
            if (line.lower(head - 1).equals("news")) return null;
            boolean strong = STRONG.contains(line.lower(head));
            boolean official = hasWord(OFFICIAL);
            boolean known = !sensesOfBody().isEmpty();
            if (!strong && !official && !known && isDoubtful()) return null;
            String body = Bodies.normalized(line.words(bodyFirst, bodyEnd));
            if (!capitalized && body.equals(body.toLowerCase(Locale.ROOT))) body = capital(body);
            return new Candidate.Body(
                    first,
                    end,
                    body,
                    sensesOfBody(),
                    country,
                    capitalized && (strong || official || REGULATING.contains(line.lower(head))));
        }

        private void readLeft() {
            int left = head;
            while (left > 0 && joinsLeft(left)) left--;
            while (left < head
                    && (line.text(left).equals("&")
                            || line.lower(left).equals("and")
                            || line.isHyphen(left)
                            || line.isPossessive(left))) left++;
            bodyFirst = left;
            first = left;
            readCountryWithin();
            if (country == null) readCountryBefore();
        }

        private boolean joinsLeft(int left) {
            int token = left - 1;
            if (line.isName(token) && !isTitleOfPerson(token)) return true;
            if (!capitalized) return PORTFOLIO.contains(line.lower(token)) && DEPARTMENTS.contains(line.lower(head));
            if (line.isHyphen(token)) return line.isName(token - 1);
            if (line.isPossessive(token))
                return BEFORE_OFFICE.contains(line.lower(token - 1)) && line.isName(token - 1);
            boolean and = line.lower(token).equals("and") || line.text(token).equals("&");
            return and && line.isName(token - 1) && line.guess(token).equals("ORGANIZATION");
        }

        private boolean isTitleOfPerson(int token) {
            return line.lower(token).equals("president") && !line.isPossessive(token + 1);
        }

        /** A country or demonym at the beginning of the run of capitalized words. */
        private void readCountryWithin() {
            for (int token = bodyFirst; token < head; token++) {
                Known known = scan.countryNameAt(token).orElse(null);
                if (known == null || known.end() > head) continue;
                String code = Scan.country(known, false);
                if (code == null) continue;
                country = code;
                first = token;
                bodyFirst = known.end();
                if (line.isHyphen(bodyFirst)) bodyFirst++;
                return;
            }
        }

        private void readCountryBefore() {
            int before = bodyFirst;
            if (line.isPossessive(before - 1)) {
                country = scan.countryBefore(before - 1, true);
                return;
            }
            country = scan.countryBefore(before, false);
            if (country != null)
                first = scan.countryNameBefore(before).orElseThrow().first();
        }

        private void readRight() {
            bodyEnd = head + 1;
            end = bodyEnd;
            if (capitalized && OF.contains(line.lower(end))) readPortfolio();
            if (line.lower(end).equals("of")) readOwner();
            if (country == null && line.isName(end) && isTeam()) readTeamCountry();
            readCode();
            if (country == null) readPlace();
        }

        /** "of Science, Innovation and Technology", "for Cybersecurity". */
        private void readPortfolio() {
            int from = end + 1;
            if (line.lower(from).equals("the")) from++;
            if (!line.isName(from) || scan.countryAt(from, false) != null) return;
            int to = from + 1;
            while (line.has(to)) {
                if (line.isName(to)) to++;
                else if (line.isHyphen(to) && line.isName(to + 1)) to += 2;
                else if (isConjunction(to) && continues(to + 1)) to += 2;
                else if (line.text(to).equals(",") && isConjunction(to + 1) && continues(to + 2)) to += 3;
                else if (line.text(to).equals(",") && continues(to + 1) && listGoesOn(to + 1)) to += 2;
                else if (OF.contains(line.lower(to)) && line.isName(to + 1) && scan.countryAt(to + 1, false) == null)
                    to += 2;
                else break;
            }
            bodyEnd = to;
            end = to;
        }

        private boolean isConjunction(int token) {
            return line.lower(token).equals("and") || line.text(token).equals("&");
        }

        private boolean continues(int token) {
            if (!line.isName(token) || HEADS.contains(line.lower(token))) return false;
            Known known = scan.knownAt(token).orElse(null);
            return known == null || known.senses().stream().allMatch(Sense::weak);
        }

        /** Whether a comma is one of a list within the name: an "and" follows before anything in small letters. */
        private boolean listGoesOn(int token) {
            for (int i = token; i < token + 8; i++) {
                if (isConjunction(i)) return line.isName(i + 1) && DEPARTMENTS.contains(line.lower(head));
                if (!line.isName(i) && !line.text(i).equals(",")) return false;
            }
            return false;
        }

        private void readOwner() {
            int from = end + 1;
            if (line.lower(from).equals("the")) from++;
            String code = scan.countryAt(from, false);
            if (code == null) return;
            country = code;
            end = scan.countryNameAt(from).orElseThrow().end();
        }

        /** "TT-CSIRT", "CERT-UA". */
        private void readCode() {
            if (!isTeam() || country != null) return;
            if (line.isHyphen(head - 1) && head - 2 == bodyFirst) country = Scan.code(line.text(head - 2));
            else if (line.isHyphen(head + 1)) country = Scan.code(line.text(head + 2));
            if (country != null && line.isHyphen(head + 1)) bodyEnd = end = head + 3;
        }

        private boolean isTeam() {
            return Set.of("cert", "csirt", "cirt").contains(line.lower(head));
        }

        private void readTeamCountry() {
            String code = scan.countryAt(end, false);
            if (code == null) return;
            country = code;
            end = scan.countryNameAt(end).orElseThrow().end();
            bodyEnd = end;
        }

        /** "the parliament in Port Vila". */
        private void readPlace() {
            int in = line.text(end).equals("(") ? end + 3 : end;
            if (line.lower(in).equals("in")) country = scan.countryAt(in + 1, true);
            else if (in > end && line.lower(in).equals("of"))
                country = scan.countryAt(line.lower(in + 1).equals("the") ? in + 2 : in + 1, false);
        }

        private @Nullable Candidate mission() {
            if (country == null) return null;
            String place = null;
            if (line.lower(head + 1).equals("in") && line.isName(head + 2)) {
                int to = scan.knownAt(head + 2).map(Known::end).orElse(head + 3);
                while (line.isName(to)) to++;
                place = line.words(head + 2, to);
                end = to;
            }
            String kind = line.lower(head).equals("commission") ? "High Commission" : capital(line.lower(head));
            if (bodyEnd > head + 1 && place == null) return null;
            return new Candidate.Body(
                    first, end, place == null ? kind : kind + " in " + place, List.of(), country, true);
        }

        private boolean standsAlone() {
            return STRONG.contains(line.lower(head))
                            && (country != null || capitalized && !line.opens(head))
                            && !DEPARTMENTS.contains(line.lower(head))
                            && !line.lower(head).equals("cabinet")
                    || country != null && capitalized && !DEPARTMENTS.contains(line.lower(head));
        }

        private boolean isInternational() {
            return INTERNATIONAL.contains(line.lower(bodyFirst));
        }

        /** Whether the name could as well be that of a private body. */
        private boolean isDoubtful() {
            if (REGULATING.contains(line.lower(head)) && bodyEnd - bodyFirst > 1) return false;
            return country == null || CIVIL_TOO.contains(line.lower(head)) && !hasWord(OF_STATE);
        }

        private boolean hasWord(Set<String> words) {
            for (int token = bodyFirst; token < bodyEnd; token++) {
                if (words.contains(line.lower(token)) && line.isCapitalized(token)) return true;
            }
            return false;
        }

        private List<Sense> sensesOfBody() {
            Known whole =
                    scan.knownAt(first).filter(known -> known.end() >= bodyEnd).orElse(null);
            Known known = whole == null ? scan.knownAt(bodyFirst).orElse(null) : whole;
            if (known == null || known.end() < bodyEnd) return List.of();
            return known.senses().stream()
                    .filter(sense -> sense.entry().type() == EntityType.AGENCY)
                    .toList();
        }

        private static String capital(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
