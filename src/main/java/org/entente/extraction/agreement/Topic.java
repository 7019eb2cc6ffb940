package org.entente.extraction.agreement;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.extraction.language.Sentence;

/** What agreements are about, as their words tell. */
final class Topic {

    private static final Phrases CYBER = Phrases.of("cyber.tsv", true);
    private static final Phrases OTHER = Phrases.of("othertopics.tsv", true);
    private static final Phrases TOPICS = Phrases.of("topics.tsv", false);

    private static final Set<String> GUARDING = Set.of(
            "protect",
            "protection",
            "defend",
            "defence",
            "defense",
            "secure",
            "security",
            "guard",
            "attack",
            "crime",
            "criminal",
            "threat",
            "safe",
            "safeguard",
            "resilience",
            "intrusion",
            "breach",
            "incident",
            "attacker",
            "fraud",
            "fraudster",
            "scam",
            "thief",
            "shield",
            "sabotage",
            "defender",
            "patrol",
            "intruder",
            "blackmail",
            "blackmailer",
            "extortion",
            "extortionist",
            "gang",
            "crook",
            "swindler",
            "radical",
            "extremist",
            "extremism",
            "terrorist",
            "terrorism",
            "conman",
            "theft",
            "steal");

    private static final Pattern RESPONSE_TEAM =
            Pattern.compile("(?:.*[a-z-]|[A-Z]{0,4})(?:CERT|CSIRT|CIRT)s?(?:[^A-Za-z].*)?");

    private Topic() {}

    /** 2 for a word that is about cyber matters by itself, 1 for one that may be, 0 for others. */
    static int cyberness(Sentence sentence, int token) {
        if (isResponseTeam(sentence.token(token).text())) return 2;
        SortedSet<String> labels = CYBER.at(sentence, token);
        if (labels.contains("strong")) return 2;
        if (!labels.contains("weak")) return 0;
        return isGuarded(sentence, token) ? 2 : 1;
    }

    /** "CERT-UA", "tunCERT", "INCIBE-CERT", "SingCERT". */
    private static boolean isResponseTeam(String word) {
        boolean maybe = word.contains("CERT") || word.contains("IRT");
        return maybe && RESPONSE_TEAM.matcher(word).matches() && !word.equals("CONCERT");
    }

    /** "Protecting their networks", "crime on the internet". */
    private static boolean isGuarded(Sentence sentence, int token) {
        for (int i = Math.max(0, token - 4); i < Math.min(sentence.size(), token + 4); i++) {
            if (GUARDING.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    /** How much the tokens are about cyber matters: 2 surely, 1 perhaps, 0 not. */
    static int cyberness(Sentence sentence, Collection<Integer> tokens) {
        int most = 0;
        int weak = 0;
        for (int token : tokens) {
            int here = cyberness(sentence, token);
            most = Math.max(most, here);
            if (here == 1) weak++;
        }
        return weak > 1 ? 2 : most;
    }

    /** Whether a headline is about cyber matters. */
    static boolean isCyber(String headline) {
        for (String word : headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (CYBER.of(word).contains("strong")) return true;
        }
        return false;
    }

    static boolean isOther(Sentence sentence, Collection<Integer> tokens) {
        return tokens.stream().anyMatch(token -> !OTHER.at(sentence, token).isEmpty());
    }

    /** The topics of the ontology that the sentence tells. */
    static SortedSet<String> topics(Sentence sentence) {
        SortedSet<String> topics = new TreeSet<>(TOPICS.in(sentence, 0, sentence.size()));
        topics.addAll(TopicPairs.in(sentence));
        return topics;
    }
}
