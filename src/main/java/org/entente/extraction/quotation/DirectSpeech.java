package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.quotation.Cues.Cue;
import org.entente.extraction.quotation.Passage.Word;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks with the cue beside them. A quotation without a cue goes on with the one before it, within
 * the paragraph or from the paragraph before if nothing else stands between them.
 */
final class DirectSpeech {

    private static final int LONGEST_CUE = 4;

    private final String text;
    private final Voices voices;
    private final Subjects subjects;
    private final List<Utterance> found = new ArrayList<>();
    private final List<Quoted> orphans = new ArrayList<>();
    private @Nullable Draft current;

    DirectSpeech(String text, Voices voices) {
        this.text = text;
        this.voices = voices;
        this.subjects = new Subjects(voices);
    }

    /** What is being collected for one cue. */
    private static final class Draft {
        final Attribution by;
        final List<Span> words = new ArrayList<>();

        Draft(Attribution by) {
            this.by = by;
        }
    }

    /** A cue with its voice, and the words that it was read from. */
    private record Attribution(Voice voice, String cue, Word verb, double confidence, String rule) {}

    List<Utterance> found() {
        finish();
        return found;
    }

    /** The quotations of which nobody is known to have spoken them. */
    List<Quoted> orphans() {
        return orphans;
    }

    /** Paragraph after paragraph, in order. */
    void read(Passage passage) {
        List<Quoted> speech = passage.quoted();
        if (speech.isEmpty()) {
            finish();
            return;
        }
        List<Quoted> waiting = new ArrayList<>();
        Attribution used = null;
        for (int k = 0; k < speech.size(); k++) {
            Quoted quoted = speech.get(k);
            List<Word> before = LeadIn.last(passage.before(k));
            List<Word> after = LeadIn.first(passage.after(k));
            Attribution attribution = after(quoted, after);
            if (attribution == null && !before.isEmpty() && (used == null || !before.contains(used.verb()))) {
                attribution = before(before);
            }
            if (attribution == null && before.isEmpty()) attribution = narrated(passage.before(k), used);
            if (attribution != null) {
                start(attribution);
                for (Quoted earlier : waiting) add(earlier);
                waiting.clear();
                used = attribution;
                add(quoted);
            } else if (current != null
                    && goesOn(quoted, before, used)
                    && (k > 0 || passage.before(0).isEmpty())) {
                add(quoted);
            } else {
                waiting.add(quoted);
            }
        }
        orphans.addAll(waiting);
    }

    /** A quotation at the beginning of a sentence, or the second half of one that the cue split. */
    private static boolean goesOn(Quoted quoted, List<Word> before, @Nullable Attribution used) {
        return quoted.continues() || before.isEmpty() || used != null && before.contains(used.verb());
    }

    private void start(Attribution attribution) {
        finish();
        current = new Draft(attribution);
    }

    private void add(Quoted quoted) {
        if (current != null) current.words.add(quoted.words());
    }

    private void finish() {
        if (current != null && !current.words.isEmpty()) {
            Attribution by = current.by;
            found.add(new Utterance(
                    by.voice(),
                    by.cue(),
                    by.verb().span(),
                    by.verb().sentence().index(),
                    true,
                    current.words,
                    by.confidence(),
                    by.rule()));
        }
        current = null;
    }

    /** "...," said X; "...," X said. */
    private @Nullable Attribution after(Quoted quoted, List<Word> piece) {
        int first = 0;
        while (first < piece.size() && piece.get(first).isMark()) first++;
        if (first == piece.size()) return null;
        char last = text.charAt(quoted.words().end() - 1);
        boolean comma = first > 0 && piece.get(0).is(",") || last == ',';
        boolean open = comma
                || "?!—–-…".indexOf(last) >= 0
                || Character.isLowerCase(piece.get(first).text().charAt(0));
        if (!open) return null;
        Attribution inverted = inverted(piece, first, comma);
        return inverted != null ? inverted : straight(piece, first);
    }

    private @Nullable Attribution inverted(List<Word> piece, int first, boolean comma) {
        int at = first;
        while (at < piece.size() && piece.get(at).token().tag().startsWith("RB")) at++;
        if (at == piece.size()) return null;
        Word verb = piece.get(at);
        Cue cue = Cues.at(verb.sentence(), verb.index());
        boolean unlisted = cue == null && comma && verb.token().tag().equals("VBD");
        if (cue == null && !unlisted) return null;
        int end = cue == null ? verb.index() + 1 : cue.end();
        Voice voice = subjects.inverted(verb.sentence(), end, endOf(piece, at));
        if (!voice.isSomebody() && unlisted) return null;
        if (!voice.isSomebody()
                && (end >= endOf(piece, at)
                        || !Subjects.opensPhrase(verb.sentence().token(end)))) return null;
        return new Attribution(voice, cueText(verb, end), verb, unlisted ? 0.8 : 0.97, "quotation-said-x");
    }

    private @Nullable Attribution straight(List<Word> piece, int first) {
        for (int at = first; at < piece.size(); at++) {
            Word word = piece.get(at);
            if (LeadIn.isRelative(word)) {
                at = LeadIn.afterRelative(piece, at);
                continue;
            }
            Cue cue = Cues.at(word.sentence(), word.index());
            if (cue == null || at == first) continue;
            Voice voice = subjects.of(
                            word.sentence(), word.index(), piece.get(first).index())
                    .voice();
            return new Attribution(voice, cueText(word, cue.end()), word, 0.95, "quotation-x-said");
        }
        return null;
    }

    /** X said: "..."; X told reporters, "...". */
    private @Nullable Attribution before(List<Word> piece) {
        int at = LeadIn.cue(piece);
        if (at < 0) return LeadIn.endsWithColon(piece) ? colon(piece) : null;
        Word word = piece.get(at);
        Cue cue = Objects.requireNonNull(Cues.at(word.sentence(), word.index()));
        return new Attribution(voiceBefore(piece, word), cueText(word, cue.end()), word, 0.95, "x-said-quotation");
    }

    /** X said that it was late. "...": the sentence before has a cue of its own. */
    private @Nullable Attribution narrated(List<Word> words, @Nullable Attribution used) {
        if (words.isEmpty()) return null;
        List<Word> piece = LeadIn.last(words.subList(0, words.size() - 1));
        if (used != null && piece.contains(used.verb())) return null;
        for (int at = 0; at < piece.size(); at++) {
            Word word = piece.get(at);
            Cue cue = Cues.at(word.sentence(), word.index());
            if (cue == null || !cue.takesClause() || LeadIn.isWithinRelative(piece, at)) continue;
            Voice voice = voiceBefore(piece, word);
            return voice.isSomebody()
                    ? new Attribution(voice, cueText(word, cue.end()), word, 0.85, "x-said-sentence-quotation")
                    : null;
        }
        return null;
    }

    private Voice voiceBefore(List<Word> piece, Word verb) {
        Word first = piece.stream()
                .filter(word -> word.sentence() == verb.sentence())
                .findFirst()
                .orElse(verb);
        return subjects.of(verb.sentence(), verb.index(), first.index()).voice();
    }

    /** Her deputy was blunter: "...". */
    private @Nullable Attribution colon(List<Word> piece) {
        for (int at = 0; at < piece.size(); at++) {
            Word word = piece.get(at);
            if (!word.token().isVerb() || LeadIn.isWithinRelative(piece, at)) continue;
            Voice voice = voiceBefore(piece, word);
            if (!voice.isSomebody()) return null;
            int end = piece.get(piece.size() - 1).index();
            if (end - word.index() > LONGEST_CUE) end = word.index() + 1;
            return new Attribution(
                    voice, cueText(word, Math.max(end, word.index() + 1)), word, 0.8, "x-did-colon-quotation");
        }
        return null;
    }

    private static int endOf(List<Word> piece, int at) {
        Sentence sentence = piece.get(at).sentence();
        int end = piece.get(at).index() + 1;
        for (int i = at; i < piece.size() && piece.get(i).sentence() == sentence; i++)
            end = piece.get(i).index() + 1;
        return end;
    }

    private String cueText(Word verb, int end) {
        return verb.sentence().span(verb.index(), end).of(text);
    }
}
