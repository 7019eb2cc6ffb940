package org.entente.extraction.naming;

import java.util.Set;

/** Tells a place where something happens by the words before its name. */
final class Places {

    private static final Set<String> PUT = Set.of(
            "stake",
            "stakes",
            "share",
            "shares",
            "confidence",
            "trust",
            "interest",
            "invest",
            "invested",
            "invests",
            "investor",
            "investors",
            "investment",
            "investments",
            "majority",
            "holding",
            "holdings",
            "minority",
            "breach",
            "breaches",
            "flaw",
            "flaws",
            "bug",
            "bugs",
            "vulnerability",
            "vulnerabilities",
            "believe",
            "believes",
            "role",
            "member",
            "members",
            "partner",
            "participate",
            "participates",
            "participated");

    private Places() {}

    /** "in Hull", "in a frosty Gyumri", but "a stake in Zentrix". */
    static boolean isWhere(Line line, int name) {
        int token = name - 1;
        if (line.isAdjective(token) && (line.is(token - 1, "a") || line.is(token - 1, "an"))) token -= 2;
        if (!line.is(token, "in") || line.in(token - 1, PUT)) return false;
        return !line.isNoun(name + 1) && !line.isPossessive(name + 1);
    }
}
