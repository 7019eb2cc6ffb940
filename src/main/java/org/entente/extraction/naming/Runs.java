package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds runs of words that may be proper names, held together by particles, hyphens, "&" and "of". */
final class Runs {

    private static final Set<String> PARTICLES = Lexicon.words("particle");
    private static final Set<String> ORGANIZATION_HEADS = Lexicon.words("organization-head");
    private static final Set<String> INTERNATIONAL = Lexicon.words("international");
    private static final Set<String> COMPANY_HEADS = Lexicon.words("company-head");
    private static final Set<String> TRADES = Lexicon.words("trade");
    private static final Set<String> AGENCY_HEADS = Lexicon.words("agency-head");
    private static final Set<String> NAMING = Lexicon.words("naming");
    private static final Set<String> COMPOUNDED = Lexicon.words("compounded");
    private static final Set<String> WHOLES = Set.of("university", "institute", "college", "ministry", "academy");
    private static final Set<String> CARRIERS = Set.of("television", "radio", "railways", "airlines", "telecom");
    private static final Set<String> PEOPLE = Set.of("people", "women", "men", "children");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Pattern CODE = Pattern.compile("APT|UNC|FIN|TA|TAG|DEV|UAC|TEMP|[Ss]torm");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int LONGEST_SYLLABLE = 5;

    /** From {@code first} to before {@code end}. */
    record Run(int first, int end) {}

    private final Scan scan;
    private final Line line;

    private Runs(Scan scan) {
        this.scan = scan;
        this.line = scan.line();
    }

    static List<Run> in(Scan scan) {
        Runs runs = new Runs(scan);
        List<Run> found = new ArrayList<>();
        int token = scan.line().start();
        while (token < scan.line().size()) {
            if (!scan.line().isName(token)) {
                token++;
                continue;
            }
            Run run = new Run(token, runs.end(token));
            found.add(run);
            token = run.end();
        }
        return found;
    }

    private int end(int first) {
        int end = first + 1;
        for (int more = more(first, end); more > 0; more = more(first, end)) end += more;
        return end;
    }

    /** How many tokens go on with the run. */
    private int more(int first, int end) {
        if (line.isName(end)) return 1;
        if (joins(first, end) || isBetweenTrades(end)) return 2;
        if (isParticle(end)) {
            if (line.isName(end + 1)) return 2;
            if (isParticle(end + 1) && line.isName(end + 2)) return 3;
            if (line.isHyphen(end + 1) && line.isName(end + 2)) return 3;
        }
        if (opensComplement(first, end)) return line.afterArticle(end + 1) - end + 1;
        return 0;
    }

    private boolean joins(int first, int token) {
        if (line.isHyphen(token) && isSyllable(first, token + 1)) return true;
        if (line.isHyphen(token) && CODE.matcher(line.text(token - 1)).matches())
            return line.isName(token + 1)
                    || NUMBER.matcher(line.text(token + 1)).matches();
        if (!line.isName(token + 1)) return false;
        if (line.isHyphen(token))
            return scan.countryAt(token + 1, true) == null || token - first > 1 || line.in(first - 1, NAMING);
        if (APOSTROPHES.contains(line.text(token))) return joinsOverApostrophe(token);
        if (line.isPossessive(token) && line.in(token - 1, PEOPLE)) return isBodyFrom(token + 1);
        return line.is(token, "&");
    }

    /** "Science and Technology Co. Ltd.", "Oil and Gas Company". */
    private boolean isBetweenTrades(int and) {
        if (!line.isAnd(and) || !line.in(and - 1, TRADES) || !line.in(and + 1, TRADES)) return false;
        int head = and + 2;
        while (line.in(head, TRADES)) head++;
        return line.in(head, COMPANY_HEADS) && line.isCapitalized(head) && line.isCapitalized(and + 1);
    }

    /** "Han Ji-won". */
    private boolean isSyllable(int first, int token) {
        boolean surnameBefore = token - first >= 3 && scan.knownAt(first).isEmpty();
        boolean small = !line.isCapitalized(token) && line.text(token).length() <= LONGEST_SYLLABLE;
        return surnameBefore && small && !line.in(token, COMPOUNDED);
    }

    /** "Skippers' Association", "Achieng’ Rowe". */
    private boolean joinsOverApostrophe(int token) {
        if (!line.text(token - 1).endsWith("s")) return line.touches(token);
        if (scan.countryBefore(token, true) != null || scan.countryAt(token + 1, true) != null) return false;
        return isBodyFrom(token + 1);
    }

    /** "People's Party", "Women's University". */
    private boolean isBodyFrom(int first) {
        int last = first;
        while (line.isName(last + 1)) last++;
        return line.in(last, ORGANIZATION_HEADS);
    }

    private boolean isParticle(int token) {
        return PARTICLES.contains(line.text(token))
                && (line.isName(token - 1) || PARTICLES.contains(line.text(token - 1)));
    }

    /** "of" or "for" after the head noun of an organization. */
    private boolean opensComplement(int first, int token) {
        if (!line.is(token, "of") && !line.is(token, "for")) return false;
        boolean headed = line.in(token - 1, ORGANIZATION_HEADS) || line.is(token - 1, "bank") || isNational(token);
        boolean international = line.in(first, INTERNATIONAL) && line.in(token - 1, AGENCY_HEADS);
        int complement = line.afterArticle(token + 1);
        boolean introduced = line.in(first - 1, NAMING) && line.is(token, "of");
        return (headed || international || introduced) && line.isName(complement) && !isWhole(complement);
    }

    /** "Radio Television of Serbia". */
    private boolean isNational(int of) {
        return line.in(of - 1, CARRIERS) && scan.countryAt(line.afterArticle(of + 1), false) != null;
    }

    /** "the Maple Lab of the University of Rideau": what it is of is a body of its own. */
    private boolean isWhole(int token) {
        return line.in(token, WHOLES) && line.is(token + 1, "of");
    }
}
