package org.entente.extraction.naming;

import java.util.Set;

/** Tells by the words around a name that somebody works there, leads it or tells it something. */
final class Employment {

    private static final Set<String> ROLE = Lexicon.words("role");
    private static final Set<String> EXECUTIVE = Lexicon.words("executive");
    private static final Set<String> CHIEF_OF = Lexicon.words("chief-officer");
    private static final Set<String> STAFF = Lexicon.words("staff");
    private static final Set<String> STAFF_ANYWHERE = Lexicon.words("staff-anywhere");
    private static final Set<String> INITIALS = Set.of("CEO", "CTO", "CFO", "CISO", "CIO", "COO");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "former", "one");
    private static final Set<String> MADE =
            Set.of("made", "sold", "built", "developed", "manufactured", "supplied", "produced", "marketed", "insured");
    private static final Set<String> DESK =
            Set.of("analyst", "researcher", "engineer", "economist", "strategist", "executive", "partner", "trader");
    private static final Set<String> PRESS = Set.of("reporter", "journalist", "correspondent");
    private static final Set<String> OWNING =
            Set.of("officer", "founder", "co-founder", "cofounder", "owner", "co-owner", "ceo");
    private static final Set<String> AT = Set.of("at", "of", "with", "for");
    private static final Set<String> WORKING = Set.of("works", "worked", "working");
    private static final Set<String> TOLD = Set.of("told", "tells");
    private static final int LONGEST_TITLE = 5;

    private Employment() {}

    /** "an analyst at Lodestar Nine", "Lodestar Nine analyst Tamsin Rourke", "Threadline's Asia director". */
    static boolean isAt(Line line, int first, int end) {
        if (end - first == 1 && isLed(line, end) || isStaffed(line, first, end)) return true;
        if (end - first == 1 && (isMaker(line, first) || isFrom(line, first))) return true;
        if (Context.looksPersonal(line, first, end)) return false;
        return isTold(line, first)
                || isMaker(line, first)
                || isWorkplace(line, first)
                || isLed(line, end)
                || isBeforeTitle(line, end);
    }

    /** "told The EastAfrican that". */
    private static boolean isTold(Line line, int first) {
        return line.in(line.beforeArticle(first - 1), TOLD) && !line.isGuessed(first, "LOCATION");
    }

    /** "analysts from Quantos". */
    private static boolean isFrom(Line line, int first) {
        boolean staff =
                line.tag(first - 2).equals("NNS") && STAFF.contains(line.lemma(first - 2)) || line.in(first - 2, PRESS);
        return staff && (line.is(first - 1, "from") || line.is(first - 1, "at")) && !line.isGuessed(first, "LOCATION");
    }

    /** "a router made by Zentrix". */
    private static boolean isMaker(Line line, int first) {
        return line.is(first - 1, "by") && line.in(first - 2, MADE);
    }

    /** "chief security officer of Rijnbank", "works for". */
    private static boolean isWorkplace(Line line, int first) {
        int preposition = line.beforeArticle(first - 1);
        if (!line.in(preposition, AT)) return false;
        if (line.is(preposition, "at") && DESK.contains(line.lemma(preposition - 1))) return true;
        if (line.isGuessed(first, "LOCATION"))
            return !line.isPossessive(first + 1) && line.in(preposition - 1, OWNING)
                    || isStaffAnywhere(line, preposition - 1);
        return line.in(preposition - 1, WORKING) || endsTitle(line, preposition - 1);
    }

    private static boolean isStaffAnywhere(Line line, int token) {
        return line.in(token, STAFF_ANYWHERE) && !line.isCapitalized(token);
    }

    /** "an analyst", "head of research". */
    private static boolean endsTitle(Line line, int last) {
        if (isRole(line, last)) return true;
        for (int token = last; token > Math.max(0, last - LONGEST_TITLE); token--) {
            if (line.is(token, "of") || line.is(token, "for")) return isRole(line, token - 1);
            if (!line.isNoun(token) && !line.isAdjective(token) && !line.isAnd(token)) return false;
        }
        return false;
    }

    private static boolean isRole(Line line, int token) {
        if (INITIALS.contains(line.text(token))) return true;
        return line.in(token, ROLE) && line.isNoun(token) && !line.isCapitalized(token);
    }

    private static boolean isBeforeTitle(Line line, int end) {
        return isRole(line, end) && line.isName(end + 1) && line.isGuessed(end + 1, "PERSON");
    }

    /** "Fabrikam spokesman Bob Sample", "a former Contoso employee", whatever else the name could be of. */
    private static boolean isStaffed(Line line, int first, int end) {
        if (end - first > 1 && line.isGuessed(first, "PERSON")) return false;
        int role = staff(line, first, end);
        if (role < 0) return false;
        if (line.isGuessed(role + 1, "PERSON") && line.isName(role + 1)) return true;
        boolean indefinite = line.in(first - 1, INDEFINITE) && !line.isGuessed(first, "PERSON");
        return indefinite && !line.isNoun(role + 1) && !line.isPossessive(role + 1);
    }

    /** Where the noun for one who works there stands: "Wide World executive chairman"; -1 if nowhere. */
    private static int staff(Line line, int first, int end) {
        Set<String> nouns = line.isGuessed(first, "LOCATION") ? STAFF_ANYWHERE : STAFF;
        for (int token = end; token < end + LONGEST_TITLE && !line.isCapitalized(token); token++) {
            boolean last = !line.isNoun(token + 1) || line.isName(token + 1);
            if (last && line.isNoun(token))
                return nouns.contains(line.lemma(token)) || line.in(token, nouns) ? token : -1;
            if (!line.isNoun(token) && !line.isAdjective(token)) return -1;
        }
        return -1;
    }

    /** "Peachtree's chief executive". */
    private static boolean isLed(Line line, int end) {
        if (!line.isPossessive(end)) return false;
        for (int token = end + 1; token < end + LONGEST_TITLE; token++) {
            if (line.is(token, "chief")) return line.in(token + 1, CHIEF_OF);
            if (line.in(token, EXECUTIVE)) return true;
            if (!line.isNoun(token) && !line.isAdjective(token)) return false;
        }
        return false;
    }
}
