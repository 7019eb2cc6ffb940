package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;

/** The words of {@code words.tsv}. */
final class Lexicon {

    static final Lexicon ENGLISH = read("words.tsv");

    private static final int PARTICLE_WITHIN = 6;
    private static final int STATE_WITHIN = 12;
    /** What something is rendered or knocked, which may stand after a long object. */
    private static final Set<String> STATES = Set.of(
            "online",
            "offline",
            "inaccessible",
            "unavailable",
            "unreachable",
            "unusable",
            "inoperable",
            "useless",
            "responsible",
            "accountable");

    /** @param particles one of which must follow; none if it needs none */
    private record Sense(Kind kind, Set<String> particles) {}

    private final Map<String, List<Sense>> words = new HashMap<>();

    private Lexicon() {}

    private static Lexicon read(String resource) {
        Lexicon lexicon = new Lexicon();
        for (String[] columns : WordLists.rows(Lexicon.class, resource)) lexicon.add(columns);
        return lexicon;
    }

    private void add(String[] columns) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.label().equals(columns[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'%s' is no kind of word.".formatted(columns[0])));
        for (String word : columns[1].trim().split("\\s+")) {
            String[] parts = word.split("\\+");
            Set<String> particles = parts.length == 1 ? Set.of() : Set.of(parts[1].split("\\|"));
            words.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(new Sense(kind, particles));
        }
    }

    /** Whether the word itself is of the kind, whatever follows. */
    boolean has(Kind kind, String word) {
        return words.getOrDefault(word, List.of()).stream().anyMatch(sense -> sense.kind() == kind);
    }

    /** The kinds of which the token is, particles that must follow it considered. */
    Set<Kind> kinds(Sentence sentence, int index) {
        Set<Kind> kinds = Set.of();
        Token token = sentence.token(index);
        if (token.text().equalsIgnoreCase("it") && !token.text().equals("IT")) return kinds;
        for (String form : forms(sentence, token)) {
            for (Sense sense : words.getOrDefault(form, List.of())) {
                if (sense.particles().isEmpty() || isFollowedBy(sense.particles(), sentence, index)) {
                    if (kinds.isEmpty()) kinds = EnumSet.noneOf(Kind.class);
                    kinds.add(sense.kind());
                }
            }
        }
        return kinds;
    }

    private static boolean isFollowedBy(Set<String> particles, Sentence sentence, int index) {
        boolean far = particles.stream().anyMatch(STATES::contains);
        int reach = far ? STATE_WITHIN : PARTICLE_WITHIN;
        int last = Math.min(sentence.size() - 1, index + reach);
        for (int at = index + 1; at <= last; at++) {
            String word = particle(sentence, at);
            if (particles.contains(word) && (at <= index + PARTICLE_WITHIN || STATES.contains(word))) return true;
        }
        return false;
    }

    /** "Off line" is one word in two. */
    private static String particle(Sentence sentence, int at) {
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        boolean line = word.equals("off")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).text().equalsIgnoreCase("line");
        return line ? "offline" : word;
    }

    /** The forms under which a token may be listed; more than its lemma where a headline's capitals misled the tagger. */
    private static List<String> forms(Sentence sentence, Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>(4);
        forms.add(lemma);
        if (!lemma.equals(text)) forms.add(text);
        boolean misread = token.isProperNoun() || text.endsWith("ing");
        if (misread && text.length() > 4) forms.addAll(stems(text));
        if (text.startsWith("cyber") && text.length() > 7) {
            forms.add("cyber");
            forms.add(lemma.substring(lemma.startsWith("cyber-") ? 6 : 5));
        }
        String before = hyphenatedBefore(sentence, token.index());
        if (!before.isEmpty()) {
            forms.add(before + lemma);
            if (!lemma.equals(text)) forms.add(before + text);
        }
        return forms;
    }

    /** What stands before a token within its word: "denial-of-" before "service". */
    private static String hyphenatedBefore(Sentence sentence, int index) {
        if (index < 2 || !sentence.token(index - 1).tag().equals("HYPH")) return "";
        StringBuilder before = new StringBuilder();
        for (int at = index; at >= 2 && sentence.token(at - 1).tag().equals("HYPH"); at -= 2) {
            before.insert(0, sentence.token(at - 2).text().toLowerCase(Locale.ROOT) + "-");
        }
        return before.toString();
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String ending : List.of("ing", "ed", "es", "s", "d")) {
            if (!text.endsWith(ending)) continue;
            String stem = text.substring(0, text.length() - ending.length());
            stems.add(stem);
            if (ending.length() == 1) continue;
            stems.add(stem + "e");
            int end = stem.length() - 1;
            if (end > 1 && stem.charAt(end) == stem.charAt(end - 1)) stems.add(stem.substring(0, end));
        }
        return stems;
    }
}
