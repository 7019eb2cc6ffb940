package org.entente.extraction.naming;

import java.util.Set;

/** Tells a group of hackers by what it does, and by what is laid to it: "Grim Otter claimed responsibility". */
final class GroupCues {

    private static final Set<String> DEED = Lexicon.words("deed");
    private static final Set<String> GROUP = Lexicon.words("group-noun");
    private static final Set<String> HONOUR = Set.of("responsibility", "credit");
    private static final Set<String> AUXILIARY =
            Set.of("has", "have", "had", "later", "then", "also", "since", "itself");
    private static final Set<String> INTRUDING = Set.of("hack", "deface", "dox");
    private static final Set<String> LEAKING = Set.of("leak", "dump", "auction");
    private static final Set<String> RANSOM = Set.of("ransom", "bitcoin", "bitcoins", "monero", "$", "€");
    private static final Set<String> FOLLOWERS = Set.of(
            "member",
            "affiliate",
            "hacker",
            "hacktivist",
            "remnant",
            "offshoot",
            "splinter",
            "rebrand",
            "successor",
            "handiwork",
            "alias");
    private static final Set<String> OUT_OF = Set.of("grow", "spring", "split", "emerge", "evolve");
    private static final Set<String> SITES = Set.of("leak", "extortion", "ransomware", "shame", "shaming");
    private static final Set<String> SITE = Set.of("site", "blog", "page", "portal", "website");
    private static final Set<String> THEIRS = Set.of("affiliates", "operators", "affiliate", "hackers", "gang");
    private static final Set<String> NOTE =
            Set.of("note", "message", "manifesto", "banner", "letter", "demand", "post");
    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘");
    private static final int FARTHEST = 6;

    private final Line line;
    private final int first;
    private final int end;

    private GroupCues(Line line, int first, int end) {
        this.line = line;
        this.first = first;
        this.end = end;
    }

    /** Whether the name from {@code first} to before {@code end}, of nobody and no place, is that of a group. */
    static boolean isIn(Line line, int first, int end) {
        if (line.isGuessed(first, "LOCATION")) return false;
        if (end - first > 1 && FirstNames.contains(Spelling.unaccented(line.text(first)))) return false;
        return new GroupCues(line, first, end).isGroup();
    }

    private boolean isGroup() {
        return isClaiming() || isClaimedBy() || isFollowed() || hasSite() || isSigned();
    }

    /** "claimed responsibility", "took credit", "claimed the intrusion", "defaced", "demanded a ransom". */
    private boolean isClaiming() {
        int verb = end;
        while (line.in(verb, AUXILIARY)) verb++;
        if (!line.isVerb(verb) || line.tag(verb).equals("VBN") && verb == end) return false;
        String lemma = line.lemma(verb);
        boolean claims = lemma.equals("claim") || lemma.equals("take");
        if (claims && line.in(verb + 1, HONOUR)) return true;
        if (lemma.equals("claim")) return isWithin(verb + 1, DEED, 3);
        if (lemma.equals("demand")) return isWithin(verb + 1, RANSOM, FARTHEST - 1);
        return INTRUDING.contains(lemma) || LEAKING.contains(lemma);
    }

    /** "Responsibility was claimed by", "hacked by", "the work of". */
    private boolean isClaimedBy() {
        int before = line.beforeArticle(first - 1);
        if (line.is(before, "by")) {
            String lemma = line.lemma(before - 1);
            return INTRUDING.contains(lemma) || lemma.equals("claim") && isBefore(before, DEED, HONOUR);
        }
        return line.is(before, "on") && line.is(before - 1, "blamed");
    }

    /** "an affiliate of", "hackers of", "grew out of". */
    private boolean isFollowed() {
        int before = line.beforeArticle(first - 1);
        if (line.is(before, "to")) return line.lemma(before - 1).equals("successor");
        if (line.is(before, "of") && FOLLOWERS.contains(line.lemma(before - 1)))
            return !line.is(before - 1, "member") && !line.is(before - 1, "members") || isTold();
        boolean out = line.is(before, "of") && line.is(before - 1, "out") || line.is(before, "from");
        int verb = line.is(before, "from") ? before - 1 : before - 2;
        return out && OUT_OF.contains(line.lemma(verb)) && isWithin(line.start(), GROUP, verb - line.start());
    }

    /** Whether the sentence speaks of hackers or of what they did. */
    private boolean isTold() {
        return isWithin(line.start(), DEED, line.size()) || isWithin(line.start(), GROUP, line.size());
    }

    /** "on Grim Otter's leak site", "Grim Otter affiliates". */
    private boolean hasSite() {
        int next = line.isPossessive(end) ? end + 1 : end;
        if (line.in(next, SITES)) return line.in(next + 1, SITE);
        return next == end && line.in(next, THEIRS) && !line.is(next, "hackers");
    }

    /** "The note was signed by Snatch", "a message signed "Medusa"". */
    private boolean isSigned() {
        int before = QUOTES.contains(line.text(first - 1)) ? first - 2 : first - 1;
        if (line.is(before, "by") || line.is(before, "as")) before--;
        if (line.is(before, "signed") || line.is(before, "signs")) return isBefore(before, NOTE, GROUP);
        boolean theirs = line.isNoun(before) && (line.is(before - 1, "its") || line.is(before - 1, "their"));
        return theirs && line.lemma(before - 2).equals("sign") && isBefore(before, NOTE, GROUP);
    }

    private boolean isBefore(int end, Set<String> some, Set<String> others) {
        for (int token = end - 1; token >= Math.max(line.start(), end - 2 * FARTHEST); token--) {
            if (line.in(token, some) || line.in(token, others) || line.is(token, "group")) return true;
        }
        return false;
    }

    private boolean isWithin(int from, Set<String> words, int most) {
        for (int token = from; token < from + most; token++) if (line.in(token, words)) return true;
        return false;
    }
}
