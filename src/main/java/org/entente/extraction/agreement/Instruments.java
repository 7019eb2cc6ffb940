package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.agreement.Instrument.Kind;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** The nouns of agreement in a sentence. */
final class Instruments {

    private static final Map<String, Entry> ENTRIES = new HashMap<>();
    private static final Set<String> SHARED = Set.of(
            "joint",
            "jointly",
            "common",
            "bilateral",
            "trilateral",
            "shared",
            "mutual",
            "combined",
            "multilateral",
            "multinational",
            "binational",
            "two-way",
            "mixed",
            "cross-border");

    static {
        for (String[] row : WordLists.rows(Instruments.class, "nouns.tsv")) {
            ENTRIES.put(row[0], new Entry(Kind.valueOf(row[1]), row[2].equals("-") ? null : row[2]));
        }
    }

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "other", "latter");
    private static final Entry JOINT_THING = new Entry(Kind.JOINT, null);
    private static final Set<String> UNBINDING = Set.of(
            "conference",
            "venture",
            "chief",
            "session",
            "meeting",
            "visit",
            "appearance",
            "ceremony",
            "account",
            "owner",
            "relation",
            "issue",
            "interview",
            "letter",
            "custody",
            "response",
            "relationship",
            "row",
            "dispute",
            "summit");

    private static final Set<String> ABSTRACT = Set.of(
            "interest",
            "goal",
            "aim",
            "value",
            "concern",
            "border",
            "enemy",
            "adversary",
            "foe",
            "threat",
            "danger",
            "view",
            "belief",
            "challenge",
            "problem",
            "language",
            "currency",
            "history",
            "past",
            "future",
            "vision",
            "approach",
            "responsibility",
            "position",
            "commitment",
            "sense",
            "cause",
            "purpose",
            "market",
            "link",
            "practice",
            "knowledge",
            "vulnerability",
            "attack",
            "ground",
            "denominator",
            "answer",
            "heritage",
            "culture");

    private static final String HOLDING =
            "shared?|shares|ran|runs?|manned|operate[sd]?|staff(?:ed|s)?|built|maintain(?:s|ed)|created|founded|opened|kept|funded";

    private Instruments() {}

    /** From left to right. */
    static List<Instrument> in(Sentence sentence, List<Mention> mentions) {
        List<Instrument> found = new ArrayList<>();
        List<NounPhrase> phrases = NounPhrase.in(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            int token = i;
            if (isPartOfMemorandum(sentence, token)) continue;
            boolean noun = sentence.token(token).isNoun() || isAdvisory(sentence, token);
            if (!noun || isName(sentence, mentions, token)) {
                if (isOrdinal(sentence, token) || isOne(sentence, token))
                    found.add(new Instrument(token, token - 1, Kind.PAPER, null));
                continue;
            }
            int first = opening(
                    sentence,
                    NounPhrase.at(phrases, token).map(NounPhrase::first).orElse(token));
            boolean shared =
                    isShared(sentence, first, token) || isHeldWith(sentence, token) || isOfTwo(sentence, token);
            Entry entry = isDraftOf(sentence, token) ? null : entry(sentence, i);
            if (entry == null && isJointThing(sentence, phrases, first, token)) entry = JOINT_THING;
            if (entry == null) continue;
            if (entry.kind == Kind.INQUIRY && !shared || isPlaceName(sentence, token) || isRunning(sentence, token))
                continue;
            Kind kind = needsSharing(entry.kind) && !shared ? Kind.PLAIN : entry.kind;
            found.add(new Instrument(token, first, kind, entry.label));
        }
        return found;
    }

    /** Whether a headline has the name of a document. */
    static boolean namedIn(String headline) {
        for (String word : headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            Entry entry = ENTRIES.get(word);
            if (entry != null && entry.kind == Kind.DOCUMENT) return true;
        }
        return false;
    }

    /** From the adjective before an opening quotation mark: a joint "cyber cell". */
    private static int opening(Sentence sentence, int first) {
        boolean quoted = first > 1 && sentence.token(first - 1).text().matches("[\"“‘`]+|``");
        return quoted && SHARED.contains(sentence.lower(first - 2)) ? first - 2 : first;
    }

    /** "Understanding" in "memorandum of understanding". */
    private static boolean isPartOfMemorandum(Sentence sentence, int i) {
        return i > 1
                && sentence.lower(i - 1).equals("of")
                && sentence.lower(i - 2).startsWith("memorand");
    }

    /** "Draft" in "a draft cyber agreement". */
    private static boolean isDraftOf(Sentence sentence, int token) {
        return sentence.lower(token).equals("draft")
                && token + 1 < sentence.size()
                && sentence.token(token + 1).tag().matches("NN.*|JJ.*|HYPH");
    }

    /** "Put into operation". */
    private static boolean isRunning(Sentence sentence, int token) {
        return token > 0
                && sentence.lower(token).equals("operation")
                && sentence.lower(token - 1).equals("into");
    }

    /** "The English Channel". */
    private static boolean isPlaceName(Sentence sentence, int token) {
        return token > 0
                && sentence.token(token).isProperNoun()
                && sentence.lower(token).matches("channel|sound|strait")
                && sentence.token(token - 1).isProperNoun();
    }

    /** "The alliance" may be NATO. */
    private static boolean isName(Sentence sentence, List<Mention> mentions, int token) {
        return mentions.stream()
                .filter(mention -> mention.first() <= token && token < mention.end())
                .anyMatch(mention -> !isCapitalised(sentence, mention, token));
    }

    /** "A Joint Working Group on Cyber Security" is no firm. */
    private static boolean isCapitalised(Sentence sentence, Mention mention, int token) {
        if (mention.type() != EntityType.COMPANY || mention.head() != token) return false;
        boolean joint = SHARED.contains(sentence.lower(mention.first()))
                || mention.first() > 0 && SHARED.contains(sentence.lower(mention.first() - 1));
        return joint && entry(sentence, token) != null;
    }

    /** "The first was signed by", "are parties to the third": one of several instruments told before. */
    static boolean isOrdinal(Sentence sentence, int i) {
        if (i == 0
                || !ORDINALS.contains(sentence.lower(i))
                || !sentence.lower(i - 1).equals("the")) return false;
        return i + 1 == sentence.size() || !sentence.token(i + 1).tag().matches("NN.*|JJ.*|CD|VBN|HYPH|POS|IN");
    }

    /** "Concluded one with the Americans": an instrument like the one told before. */
    static boolean isOne(Sentence sentence, int i) {
        if (i == 0 || i + 1 >= sentence.size() || !sentence.lower(i).equals("one")) return false;
        boolean afterVerb = sentence.token(i - 1).isVerb()
                || sentence.lower(i - 1).matches("a|for|similar|second|such|new|another|and|but|plus");
        boolean definite = sentence.lower(i - 1).equals("the");
        return (afterVerb || definite) && sentence.lower(i + 1).matches("with|between|on");
    }

    /** Whatever is called joint, but for a few things that bind nobody. */
    private static boolean isJointThing(Sentence sentence, List<NounPhrase> phrases, int first, int token) {
        boolean head = NounPhrase.at(phrases, token)
                .map(phrase -> phrase.head() == token)
                .orElse(false);
        if (!head || UNBINDING.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) return false;
        for (int i = first; i < token; i++) {
            if (sentence.lower(i).matches("joint|bilateral|trilateral|multinational")) return true;
            if (sentence.lower(i).matches("common|shared|combined")) return !isAbstract(sentence, token);
        }
        return false;
    }

    /** "A common enemy", "shared values": what countries have without having agreed on it. */
    private static boolean isAbstract(Sentence sentence, int token) {
        return ABSTRACT.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean needsSharing(Kind kind) {
        return kind == Kind.JOINT || kind == Kind.JOINT_EVENT || kind == Kind.INQUIRY;
    }

    /** "In one room", "as one team". */
    private static boolean isOneFor(Sentence sentence, int first, int end) {
        boolean same = first + 1 < end
                && sentence.lower(first).equals("the")
                && sentence.lower(first + 1).equals("same");
        return first > 0
                && (same || sentence.lower(first).matches("one|single"))
                && sentence.lower(first - 1).matches("in|as|from|a|under|at")
                && sentence.lower(end).matches("room|team|raid|unit|crew|desk|centre|center|roof|operation");
    }

    /** "The reserve that it shared with Bulgaria". */
    private static boolean isHeldWith(Sentence sentence, int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size() - 1, noun + 6); i++) {
            if (!sentence.lower(i).matches(HOLDING)) continue;
            return sentence.lower(i + 1).matches("with|alongside|together");
        }
        return false;
    }

    /** "The programme of the United States and Uzbekistan", "a team between Peru and Chile". */
    private static boolean isOfTwo(Sentence sentence, int noun) {
        if (noun + 3 >= sentence.size() || !sentence.token(noun).tag().equals("NN")) return false;
        if (sentence.lower(noun + 1).equals("between")) return true;
        if (!sentence.lower(noun + 1).equals("of")) return false;
        int at = noun + 2;
        while (at < sentence.size() && (sentence.lower(at).equals("the") || isNameOfTwo(sentence, at))) at++;
        return at > noun + 2
                && at + 1 < sentence.size()
                && sentence.lower(at).equals("and")
                && (sentence.token(at + 1).isProperNoun()
                        || sentence.lower(at + 1).equals("the"));
    }

    private static boolean isNameOfTwo(Sentence sentence, int token) {
        return sentence.token(token).isProperNoun()
                || sentence.token(token).text().equals(",");
    }

    private static boolean isShared(Sentence sentence, int first, int end) {
        if (isOneFor(sentence, first, end)) return true;
        for (int i = first; i < end; i++) {
            if (SHARED.contains(sentence.lower(i))) return true;
        }
        return false;
    }

    /** "An advisory signed by", where the tagger takes it for an adjective. */
    private static boolean isAdvisory(Sentence sentence, int token) {
        return sentence.lower(token).equals("advisory")
                && sentence.token(token).tag().equals("JJ")
                && (token + 1 == sentence.size()
                        || !sentence.token(token + 1).tag().matches("NN.*|JJ"));
    }

    private static @Nullable Entry entry(Sentence sentence, int i) {
        if (!sentence.token(i).isNoun() && !isAdvisory(sentence, i)) return null;
        String word = sentence.lower(i);
        String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        lemma = lemma.substring(lemma.lastIndexOf('-') + 1);
        if (i + 2 < sentence.size() && sentence.lower(i + 1).equals("of")) {
            Entry entry = of(sentence, word, i + 2);
            if (entry != null) return entry;
        }
        if (i > 0) {
            Entry entry = ENTRIES.get(sentence.lower(i - 1) + " " + lemma);
            if (entry != null) return entry;
        }
        if (i + 1 < sentence.size()) {
            Entry entry = ENTRIES.get(lemma + " " + sentence.lower(i + 1));
            if (entry != null) return entry;
        }
        Entry entry = word.contains("co-") ? ENTRIES.get(word) : null;
        if (entry == null) entry = ENTRIES.get(lemma);
        return entry == null ? ENTRIES.get(word) : entry;
    }

    /** "Exchange of cyber threat data": adjectives and other nouns may stand between. */
    private static @Nullable Entry of(Sentence sentence, String word, int first) {
        for (int i = first; i < Math.min(sentence.size(), first + 4); i++) {
            if (!sentence.token(i).tag().matches("JJ|NN.*|HYPH|CC|,")) return null;
            Entry entry = ENTRIES.get(word + " of " + sentence.lower(i));
            if (entry != null) return entry;
        }
        return null;
    }

    private record Entry(Kind kind, @Nullable String label) {}
}
