package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds proper names that no table lists: runs of capitalized words, cut at titles and at names that are known. */
final class NameFinder {

    private static final Set<String> TITLES = Lexicon.words("title");
    private static final Set<String> TITLE_PARTS = Lexicon.words("title-part");
    private static final Set<String> PARTICLES = Lexicon.words("particle");
    private static final Set<String> BODY_NOUNS = Lexicon.words("one-agency");
    private static final Set<String> COMPANY_HEADS = Lexicon.words("company-head");
    private static final Set<String> ORGANIZATION_HEADS = Lexicon.words("organization-head");
    private static final Set<String> WEATHER = Set.of(
            "Typhoon",
            "Blizzard",
            "Sandstorm",
            "Sleet",
            "Tempest",
            "Cyclone",
            "Tsunami",
            "Hail",
            "Panda",
            "Kitten",
            "Spider",
            "Chollima",
            "Jackal",
            "Leopard",
            "Bear",
            "Buffalo",
            "Hackers",
            "Gang",
            "Brigade",
            "Brigades",
            "Caliphate",
            "Ransomware");
    private static final Set<String> COMPOUNDED = Set.of(
            "based", "led", "born", "made", "run", "era", "style", "wide", "like", "held", "owned", "aided", "to",
            "in");
    private static final Set<String> FOREIGN_HEADS = Lexicon.words("organization-head-foreign");
    private static final Set<String> INTERNATIONAL = Lexicon.words("international");
    private static final Set<String> AGENCY_HEADS = Lexicon.words("agency-head");
    private static final Set<String> THING_HEADS = Lexicon.words("thing-head");
    private static final Pattern CODE_NAME = Pattern.compile("(?:APT|UNC|FIN|TA|TAG|DEV|UAC|Storm)[ -]?\\d{1,5}");

    private final Scan scan;
    private final Line line;
    private final List<Candidate> found = new ArrayList<>();

    private NameFinder(Scan scan) {
        this.scan = scan;
        this.line = scan.line();
    }

    static List<Candidate> in(Scan scan) {
        NameFinder finder = new NameFinder(scan);
        int token = 0;
        while (token < finder.line.size()) token = finder.line.isName(token) ? finder.readRun(token) : token + 1;
        return finder.found;
    }

    /** @return the token after the run */
    private int readRun(int first) {
        int end = first + 1;
        while (true) {
            if (line.isName(end)) end++;
            else if (joins(first, end)) end += 2;
            else if (isParticle(end) && line.isName(end + 1)) end += 2;
            else if (isParticle(end) && isParticle(end + 1) && line.isName(end + 2)) end += 3;
            else if (opensComplement(first, end)) end += line.lower(end + 1).equals("the") ? 3 : 2;
            else break;
        }
        cut(first, end);
        return end;
    }

    private boolean joins(int first, int token) {
        if (line.isHyphen(token) && isSyllable(first, token + 1)) return true;
        if (!line.isName(token + 1)) return false;
        if (line.isHyphen(token)) return scan.countryAt(token + 1, true) == null || token - first > 1;
        if (isApostrophe(token)) return joinsOverApostrophe(token);
        return line.text(token).equals("&");
    }

    /** "Han Ji-won". */
    private boolean isSyllable(int first, int token) {
        if (token - first < 3 || line.isCapitalized(token) || line.text(token).length() > 5) return false;
        return !COMPOUNDED.contains(line.lower(token)) && scan.knownAt(first).isEmpty();
    }

    private boolean isApostrophe(int token) {
        return line.touches(token)
                && (line.text(token).equals("'") || line.text(token).equals("’"));
    }

    /** "Skippers' Association", "Achieng’ Rowe". */
    private boolean joinsOverApostrophe(int token) {
        if (line.text(token - 1).endsWith("s")) {
            int last = token + 1;
            while (line.isName(last + 1)) last++;
            return ORGANIZATION_HEADS.contains(line.lower(last));
        }
        return true;
    }

    private boolean isParticle(int token) {
        return PARTICLES.contains(line.text(token))
                && line.isName(token - 1) | PARTICLES.contains(line.text(token - 1));
    }

    /** "of" or "for" after the head noun of an organization. */
    private boolean opensComplement(int first, int token) {
        if (!line.lower(token).equals("of") && !line.lower(token).equals("for")) return false;
        boolean headed = ORGANIZATION_HEADS.contains(line.lower(token - 1))
                || line.lower(token - 1).equals("bank");
        boolean international =
                INTERNATIONAL.contains(line.lower(first)) && AGENCY_HEADS.contains(line.lower(token - 1));
        if (!headed && !international) return false;
        return line.isName(token + 1) || line.lower(token + 1).equals("the") && line.isName(token + 2);
    }

    private void cut(int first, int end) {
        int from = first;
        for (int token = end - 1; token >= first; token--) {
            if (isTitle(token) && !isHeadOfName(token, end) && !isWithinPerson(first, token)) {
                from = token + 1;
                break;
            }
        }
        if (from > first) beforeTitle(first, from - 1);
        if (from == first && isInOffice(first)) from = afterOffice(first, end);
        if (from < end) segment(from, end, from > first);
    }

    private boolean isTitle(int token) {
        String word = line.lower(token);
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** "Martin Luther King Jr". */
    private boolean isWithinPerson(int first, int token) {
        return token > first
                && line.guess(token).equals("PERSON")
                && line.guess(token - 1).equals("PERSON")
                && !isTitle(token - 1);
    }

    /** "Secretary of State Mike Pompeo", "Minister of Public Safety Vic Toews". */
    private boolean isInOffice(int first) {
        return line.lower(first - 1).equals("of")
                        && TITLES.contains(line.lower(first - 2))
                        && line.isCapitalized(first - 2)
                || line.lower(first - 1).equals("for")
                        && TITLES.contains(line.lower(first - 2))
                        && line.isCapitalized(first - 2);
    }

    /** The first token of a person's name after an office, or {@code end} where no name follows. */
    private int afterOffice(int first, int end) {
        for (int token = first; token < end; token++) {
            if (line.guess(token).equals("PERSON") && FirstNames.contains(line.text(token))) return token;
        }
        for (int token = first; token < end; token++)
            if (line.guess(token).equals("PERSON")) return Math.max(token, first + 1);
        for (int token = first + 1; token < end; token++) if (FirstNames.contains(line.text(token))) return token;
        return end;
    }

    private boolean isHeadOfName(int token, int end) {
        return token == end - 1 && ORGANIZATION_HEADS.contains(line.lower(token));
    }

    /** What stands before a title: "NATO Secretary General", "Foreign Minister", "FBI Director". */
    private void beforeTitle(int first, int end) {
        int to = end;
        while (to > first
                && (TITLE_PARTS.contains(line.lower(to - 1))
                        || isTitle(to - 1)
                        || line.isHyphen(to - 1)
                        || line.lower(to - 1).equals("of"))) to--;
        if (to > first) segment(first, to, false);
    }

    private void segment(int first, int end, boolean titled) {
        int from = first;
        EntityType byHead = typeByHead(first, end);
        while (from < end) {
            Known known = scan.knownAt(from).orElse(null);
            if (known == null || known.end() >= end || isWeak(known)) break;
            if (byHead != null
                    && scan.knownAt(known.end())
                            .filter(rest -> rest.end() >= end)
                            .isEmpty()) break;
            if (isOneGuess(from, end) && isCountry(known)) break;
            from = known.end();
            if (line.isHyphen(from)) from++;
        }
        while (from < end && (line.isHyphen(from) || line.text(from).equals("&"))) from++;
        if (from >= end || isBareBody(from, end)) return;
        if (byHead == null
                && !titled
                && THING_HEADS.contains(line.lower(end - 1))
                && !line.guess(from).equals("PERSON")) return;
        if (titled) found.add(new Candidate.Unlisted(from, end, EntityType.PERSON, true));
        else if (byHead != null) found.add(new Candidate.Unlisted(from, end, byHead, true));
        else guess(from, end);
    }

    /** "the Russian Ministry": no name, but a body named before. */
    private boolean isBareBody(int from, int end) {
        return end - from == 1 && BODY_NOUNS.contains(line.lower(from));
    }

    private static boolean isWeak(Known known) {
        return known.senses().stream().allMatch(Sense::weak);
    }

    private static boolean isCountry(Known known) {
        return Scan.country(known, true) != null;
    }

    /** Whether the model takes all of it for one person or one organization. */
    private boolean isOneGuess(int first, int end) {
        String guess = line.guess(first);
        if (!guess.equals("PERSON") && !guess.equals("ORGANIZATION")) return false;
        for (int token = first; token < end; token++) {
            if (!line.guess(token).equals(guess)) return false;
        }
        return true;
    }

    private void guess(int first, int end) {
        if (isUsedAsModifier(first, end)) return;
        int persons = 0;
        int organizations = 0;
        for (int token = first; token < end; token++) {
            if (line.guess(token).equals("PERSON")) persons++;
            else if (line.guess(token).equals("ORGANIZATION")) organizations++;
        }
        if (persons > 0 && persons >= organizations) {
            found.add(new Candidate.Unlisted(first, end, EntityType.PERSON, persons * 2 > end - first));
        } else {
            boolean person =
                    organizations == 0 && end - first > 1 && end - first < 5 && FirstNames.contains(line.text(first));
            found.add(
                    new Candidate.Unlisted(first, end, person ? EntityType.PERSON : null, person || organizations > 0));
        }
    }

    /** "the Lviv consultancy Zvyazok Group": a place before what is named. */
    private boolean isUsedAsModifier(int first, int end) {
        boolean common = line.tag(end).startsWith("NN") && !line.isCapitalized(end);
        if (!common || line.guess(first).equals("PERSON")) return false;
        return line.isName(end + 1) || line.tag(end).equals("NNS") && end - first == 1;
    }

    private boolean isOrganization(int token) {
        return ORGANIZATION_HEADS.contains(Spelling.unaccented(line.lower(token)));
    }

    private @Nullable EntityType typeByHead(int first, int end) {
        int head = end - 1;
        for (int token = first + 1; token < end; token++) {
            if (line.lower(token).equals("of") || line.lower(token).equals("for")) {
                head = token - 1;
                break;
            }
        }
        if (line.lower(end - 1).equals("agency") && line.lower(end - 2).equals("news")) return EntityType.COMPANY;
        if (CODE_NAME.matcher(line.words(first, end)).matches()) return EntityType.GROUP;
        if (end - first < 2) return null;
        if (WEATHER.contains(line.text(head))) return EntityType.GROUP;
        boolean foreign = FOREIGN_HEADS.contains(Spelling.unaccented(line.lower(first)));
        if (INTERNATIONAL.contains(line.lower(first)) && AGENCY_HEADS.contains(line.lower(head)))
            return EntityType.ORGANIZATION;
        if (isOrganization(head) || foreign || isOrganization(first) && end - first > 2) {
            return EntityType.ORGANIZATION;
        }
        String word = line.lower(head).replace(".", "");
        return COMPANY_HEADS.contains(word) && !line.guess(head).equals("PERSON") ? EntityType.COMPANY : null;
    }
}
