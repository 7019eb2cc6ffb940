package org.entente.extraction.naming;

import java.util.Set;

/** Tells a firm by what it does, and by what others have from it: "Trellane said its servers", "customers of Velotel". */
final class Trade {

    private static final Set<String> SAY = Lexicon.words("say");
    private static final Set<String> WRITING = Lexicon.words("statement");
    private static final Set<String> CLIENTS = Lexicon.words("firm-people");
    private static final Set<String> ASSETS = Lexicon.words("firm-asset");
    private static final Set<String> REFUSING = Set.of("decline", "refuse");
    private static final Set<String> COMMENTING =
            Set.of("comment", "say", "answer", "discuss", "confirm", "respond", "elaborate", "disclose", "reply");
    private static final Set<String> ANSWERING = Set.of("respond", "reply", "answer", "return", "comment");
    private static final Set<String> AUXILIARY =
            Set.of("did", "has", "had", "have", "could", "would", "not", "n't", "n’t");
    private static final Set<String> REQUESTS =
            Set.of("requests", "request", "questions", "calls", "e-mails", "emails");
    private static final Set<String> ITS = Set.of("it", "its", "itself");
    private static final Set<String> BEFORE_IT = Set.of("that", "on", "off", "down", "in", "of", "all");
    private static final Set<String> FROM = Set.of("of", "at", "from", "by", "for");
    private static final Set<String> BY_FIRMS =
            Set.of("run", "operated", "sold", "made", "developed", "manufactured", "supplied", "insured", "marketed");
    private static final Set<String> CALLED = Set.of(
            "company",
            "firm",
            "chain",
            "brand",
            "retailer",
            "airline",
            "newspaper",
            "daily",
            "magazine",
            "brewery",
            "shipyard",
            "supermarket",
            "refinery",
            "conglomerate",
            "consultancy");
    private static final Set<String> PARTS = Set.of("subsidiary", "arm", "customer", "client", "supplier", "reseller");
    private static final Set<String> ARTICLES = Set.of("a", "an", "its", "the");
    private static final Set<String> ROLE = Lexicon.words("role");
    private static final Set<String> WORKERS = Set.of("er", "or", "ist");
    private static final int FARTHEST = 7;

    private final Line line;
    private final int first;
    private final int end;

    private Trade(Line line, int first, int end) {
        this.line = line;
        this.first = first;
        this.end = end;
    }

    /** Whether the name from {@code first} to before {@code end}, of a person or a firm, is that of a firm. */
    static boolean isIn(Line line, int first, int end) {
        return new Trade(line, first, end).isFirm();
    }

    private boolean isFirm() {
        if (line.isGuessed(first, "LOCATION")) return isWorkplace() && CLIENTS.contains(line.lemma(first - 2));
        if (isCalledFirm() || isBracketed() || isWorkplace() || isSource() || isOwner()) return true;
        boolean somebody = end - first > 1 && line.isGuessed(first, "PERSON");
        return !somebody && !isFirstName() && (isSilent() || isStating() || isIt());
    }

    /** "a programmer at the Halden Bridge company". */
    private boolean isCalledFirm() {
        return line.is(first - 1, "the") && line.in(end, CALLED) && !line.isNoun(end + 1);
    }

    /** "Ivo Example (Vestnet) and". */
    private boolean isBracketed() {
        return line.is(first - 1, "(")
                && line.is(end, ")")
                && line.isGuessed(first - 2, "PERSON")
                && line.isGuessed(first - 3, "PERSON")
                && !Spelling.isAllCapitals(line.text(first));
    }

    private boolean isFirstName() {
        return end - first > 1 && FirstNames.contains(Spelling.unaccented(line.text(first)));
    }

    /** "an incident responder at Varenne", "researchers at Halden Bridge". */
    private boolean isWorkplace() {
        if (!line.is(first - 1, "at") || line.isPossessive(end)) return false;
        int noun = first - 2;
        if (!line.isNoun(noun) || line.isName(noun)) return false;
        String word = line.lemma(noun);
        return CLIENTS.contains(word)
                || ROLE.contains(word)
                || isOfSomebody(noun) && WORKERS.stream().anyMatch(word::endsWith);
    }

    /** "Odile Example, an incident responder". */
    private boolean isOfSomebody(int noun) {
        int token = noun - 1;
        while (line.isNoun(token) && !line.isCapitalized(token) || line.isAdjective(token)) token--;
        boolean indefinite = line.is(token, "a") || line.is(token, "an");
        return indefinite && line.isComma(token - 1) && line.isGuessed(token - 2, "PERSON");
    }

    /** "customers of Velotel", "a router made by Zentrix", "a subsidiary of Orvane". */
    private boolean isSource() {
        if (!line.in(first - 1, FROM)) return false;
        if (line.is(first - 1, "by")) return line.in(first - 2, BY_FIRMS) && !isFirstName();
        String noun = line.lemma(first - 2);
        if (line.is(first - 1, "for") && line.lemma(first - 2).equals("work")) return !isFirstName();
        if (!line.isNoun(first - 2) || line.isName(first - 2)) return false;
        return CLIENTS.contains(noun) || PARTS.contains(noun) && !line.is(first - 1, "at");
    }

    /** "Orvane's customers", "Orvane routers". */
    private boolean isOwner() {
        int noun = line.isPossessive(end) ? end + 1 : end;
        while (line.isAdjective(noun) && !line.isCapitalized(noun)) noun++;
        if (!line.isNoun(noun) || line.isCapitalized(noun)) return false;
        String word = line.lemma(noun);
        boolean plural = line.tag(noun).equals("NNS");
        return plural && (CLIENTS.contains(word) || ASSETS.contains(word));
    }

    /** "Orvane declined to comment", "has not responded", "could not be reached", "nor did Orvane". */
    private boolean isSilent() {
        int verb = end;
        boolean not = false;
        while (line.in(verb, AUXILIARY) || line.tag(verb).equals("RB")) {
            not |= line.lower(verb).startsWith("n");
            verb++;
        }
        if (REFUSING.contains(line.lemma(verb)))
            return line.is(verb + 1, "to") && COMMENTING.contains(line.lemma(verb + 2));
        if (ANSWERING.contains(line.lemma(verb))) return not || isAsked(verb);
        if (line.in(verb, SAY) && line.is(verb + 1, "nothing")) return true;
        return not && line.is(verb, "be") && line.is(verb + 1, "reached");
    }

    /** "responded to a request". */
    private boolean isAsked(int verb) {
        for (int token = verb + 1; token < verb + 4; token++) if (line.in(token, REQUESTS)) return true;
        return false;
    }

    /** "Orvane said in a blog post", "Orvane wrote in its report", "In a statement on Monday, Orvane said". */
    private boolean isStating() {
        int verb = verb();
        if (!line.in(verb, SAY)) return false;
        for (int token = verb + 1; token < verb + FARTHEST; token++) {
            if (line.is(token, "in") && isStatement(token)) return true;
        }
        return line.isComma(first - 1) && line.is(line.start(), "in") && isStatement(line.start());
    }

    private boolean isStatement(int in) {
        if (!line.in(in + 1, ARTICLES)) return false;
        for (int token = in + 2; token < in + FARTHEST && !line.isComma(token); token++) {
            if (line.in(token, WRITING)) return true;
            if (!line.isNoun(token) && !line.isAdjective(token)) return false;
        }
        return false;
    }

    /** "Orvane said that it", "Orvane told its customers", "Orvane restored its systems". */
    private boolean isIt() {
        int verb = verb();
        if (!line.isFiniteVerb(verb) && !line.in(verb, SAY)) return false;
        int token = verb + 1;
        while (line.in(token, BEFORE_IT)) token++;
        if (!line.in(token, ITS)) return false;
        return !line.is(token, "it")
                || line.in(verb, SAY) && !line.tag(token + 1).equals("VBZ");
    }

    private int verb() {
        int verb = end;
        while (line.tag(verb).equals("RB") || line.in(verb, AUXILIARY)) verb++;
        return verb;
    }
}
