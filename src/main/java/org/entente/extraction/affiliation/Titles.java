package org.entente.extraction.affiliation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;

/** The nouns for posts, read once from {@code titles.txt}, which says what the kinds mean. */
final class Titles {

    private static final Map<String, Set<String>> NOUNS = read();
    private static final Set<String> FIRMS = Set.of(
            "company",
            "firm",
            "bank",
            "operator",
            "start-up",
            "startup",
            "agency",
            "newspaper",
            "group",
            "party",
            "directorate",
            "authority",
            "centre",
            "center",
            "service",
            "commission",
            "institute",
            "regulator",
            "unit",
            "team",
            "ministry");
    private static final Set<String> STAFF = Set.of(
            "executive",
            "ceo",
            "founder",
            "co-founder",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "director",
            "director-general",
            "treasurer",
            "editor",
            "manager",
            "chair",
            "chairperson",
            "publisher",
            "rector",
            "headmaster");
    private static final Pattern PROFESSION = Pattern.compile("[a-z]+(?:ologist|ographer|onomer|icist|iatrist)s?");
    private static final Pattern AGENT = Pattern.compile("[a-z]{2,}(?:er|or|ist|ian|eer|ive|ant|man|woman|ar)");
    private static final Set<String> IN_TITLE = Set.of("of", "for", "in", "to", "on");

    private Titles() {}

    /** Whether the noun, in the singular or plural, is one for a post. */
    static boolean isPost(String noun) {
        return isOf("role", noun)
                || isOffice(noun)
                || isRank(noun)
                || PROFESSION.matcher(noun).matches();
    }

    /** Whether a common noun in the singular ends as those for people in some post do, and is none for other people. */
    static boolean looksLikePost(Token noun) {
        String word = noun.text().toLowerCase(Locale.ROOT);
        return noun.tag().equals("NN") && AGENT.matcher(word).matches() && !isOf("outsider", word);
    }

    /** Of a state: president, minister, senator. */
    static boolean isOffice(String noun) {
        return isOf("office", noun);
    }

    /** Of somebody who runs a body or speaks for it, whose name the article may leave out beside the title. */
    static boolean isStaff(String noun) {
        return STAFF.contains(noun);
    }

    /** A common noun for a business: "the heating company, Contoso". */
    static boolean isFirm(String noun) {
        return FIRMS.contains(noun);
    }

    static boolean isRank(String noun) {
        return isOf("rank", noun);
    }

    /** Whether a country can be the body: an office or a rank. */
    static boolean isOfState(String noun) {
        return isOffice(noun) || isRank(noun);
    }

    static boolean isPlural(String noun) {
        return !isExact(noun) && isPost(noun);
    }

    /** A title of several persons as that of one, where only its end tells: "defence ministers". */
    static String singular(String title) {
        if (title.endsWith("men")) return title.substring(0, title.length() - 2) + "an";
        if (title.endsWith("ies")) return title.substring(0, title.length() - 3) + "y";
        return title.endsWith("s") && isPlural(title.substring(title.lastIndexOf(' ') + 1))
                ? title.substring(0, title.length() - 1)
                : title;
    }

    private static boolean isExact(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        return NOUNS.values().stream().anyMatch(nouns -> nouns.contains(word)) || word.contains("-");
    }

    /** The last noun of a title before "of" or the like, in lower case: "director" of "director of research". */
    static String head(Sentence sentence, int first, int end) {
        String head = "";
        for (int at = first; at < end; at++) {
            String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
            if (IN_TITLE.contains(word) && !head.isEmpty()) break;
            if (sentence.token(at).isNoun() || isPost(word)) head = word;
        }
        return head;
    }

    private static boolean isOf(String kind, String noun) {
        Set<String> nouns = Objects.requireNonNull(NOUNS.get(kind));
        String word = noun.toLowerCase(Locale.ROOT);
        if (word.length() > 2 && word.endsWith(".")) word = word.substring(0, word.length() - 1);
        if (nouns.contains(word)) return true;
        if (word.endsWith("men")) return nouns.contains(word.substring(0, word.length() - 2) + "an");
        if (word.endsWith("ies")) return nouns.contains(word.substring(0, word.length() - 3) + "y");
        if (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1))) return true;
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && nouns.contains(word.substring(hyphen + 1));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> nouns = new HashMap<>();
        WordLists.sections(Titles.class, "titles.txt").forEach((kind, words) -> {
            Set<String> lower =
                    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            nouns.put(kind, lower);
        });
        return nouns;
    }
}
