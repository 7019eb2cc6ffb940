package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.quotation.Complements.Range;
import org.entente.extraction.quotation.Cues.Cue;
import org.entente.extraction.quotation.Subjects.Subject;
import org.entente.reading.Span;

/** What a verb of saying or "according to" reports in the article's own words. */
final class ReportedSpeech {

    private final String text;
    private final Voices voices;
    private final FirstLook firstLook;
    private final Subjects subjects;
    private final List<Utterance> found = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ReportedSpeech(String text, Voices voices, FirstLook firstLook) {
        this.text = text;
        this.voices = voices;
        this.firstLook = firstLook;
        this.subjects = new Subjects(voices);
    }

    List<Utterance> found() {
        return found;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** @param direct what is quoted in the sentence between marks, with its cue */
    void read(Sentence sentence, Passage passage, Passage speech, List<Utterance> direct) {
        boolean speaks = !direct.isEmpty() || firstLook.hasSpeaker(sentence);
        if (!speaks && !FirstLook.hasPronoun(sentence)) return;
        Reading reading = new Reading(sentence, passage, speech, direct);
        if (speaks) reading.run();
        else reading.refuse();
    }

    private final class Reading {
        private final Sentence sentence;
        private final Passage passage;
        private final Guards guards;
        private final Insertions insertions;
        private final List<Utterance> here;
        private final Set<Span> used;

        Reading(Sentence sentence, Passage passage, Passage speech, List<Utterance> direct) {
            this.sentence = sentence;
            this.passage = passage;
            this.guards = new Guards(sentence);
            this.insertions = new Insertions(sentence, speech);
            this.here = new ArrayList<>(direct);
            this.used = direct.stream().map(Utterance::at).collect(java.util.stream.Collectors.toSet());
        }

        void run() {
            for (Token token : sentence.tokens()) {
                if (passage.isQuoted(token.span())) continue;
                if (isAccordingTo(token)) accordingTo(token.index());
                Cue cue = token.isVerb() ? Cues.at(sentence, token.index()) : null;
                if (cue != null && cue.reports()) reported(cue);
            }
        }

        /** "Russia will sign another, he said", where no person is named in the article. */
        void refuse() {
            sentence.tokens().stream()
                    .filter(token -> token.isVerb() && !passage.isQuoted(token.span()))
                    .map(token -> Cues.at(sentence, token.index()))
                    .filter(cue -> cue != null && cue.reports() && FirstLook.mayReport(sentence, cue, false))
                    .findFirst()
                    .ifPresent(cue -> refusals.add(QuotationFinder.nobody(sentence.span(), text)));
        }

        private boolean isAccordingTo(Token token) {
            return token.lemma().equalsIgnoreCase("accord")
                    && token.index() + 2 < sentence.size()
                    && lower(token.index() + 1).equals("to");
        }

        private void reported(Cue cue) {
            boolean spoken = used.contains(sentence.token(cue.verb()).span());
            if (guards.isParticiple(cue.verb()) || !FirstLook.mayReport(sentence, cue, spoken)) return;
            Complements complements = new Complements(sentence);
            String guard = guards.of(complements.clauses(), cue.verb());
            if (guard != null) {
                refuse(guard, cue);
                return;
            }
            if (isEnclosed(cue) && around(cue)) return;
            Optional<Range> behind = complements.behind(cue);
            if (behind.isPresent()) {
                report(subject(cue.verb()), cue, behind.get());
            } else if (!spoken && cue.takesClause()) {
                around(cue);
            }
        }

        private void report(Subject subject, Cue cue, Range range) {
            if (!subject.isSomebody() || isAccord(cue, subject)) return;
            List<Span> quoted = cue.takesClause() ? quotedWithin(range) : quotedAtEnd(range);
            if (quoted.isEmpty()) {
                withoutSpeech(range)
                        .ifPresent(span -> add(subject.voice(), cue, false, List.of(span), 0.93, "x-said-clause"));
            } else {
                add(subject.voice(), cue, true, quoted, 0.85, "x-said-quoted-clause");
            }
        }

        /** "The two presidents agreed that" is an agreement, "she agreed that" a statement. */
        private boolean isAccord(Cue cue, Subject subject) {
            return sentence.token(cue.verb()).lemma().equals("agree")
                    && (subject.voice().entities().size() > 1 || !isPerson(subject.voice()));
        }

        private boolean isPerson(Voice voice) {
            return voice.kind() != Voice.Kind.NAMED
                    || voice.entities().stream().allMatch(entity -> entity.startsWith("person:"));
        }

        /** The quoted words where the whole range is quoted and no other cue has taken it. */
        private List<Span> quotedWithin(Range range) {
            Span span = sentence.span(range.first(), range.end());
            return passage.quoted().stream()
                    .filter(quoted -> quoted.outer().contains(span) || covers(quoted, span))
                    .filter(quoted ->
                            here.stream().noneMatch(other -> other.words().contains(quoted.words())))
                    .map(Quoted::words)
                    .toList();
        }

        /** The name that somebody gives a thing: "called the report 'baseless'". */
        private List<Span> quotedAtEnd(Range range) {
            Span span = sentence.span(range.first(), range.end());
            return passage.quoted().stream()
                    .filter(quoted -> span.contains(quoted.words())
                            && span.end() <= quoted.outer().end())
                    .map(Quoted::words)
                    .toList();
        }

        private boolean covers(Quoted quoted, Span span) {
            return span.contains(quoted.words())
                    && span.begin() >= quoted.outer().begin() - 1
                    && span.end() <= quoted.outer().end() + 1;
        }

        /** The range up to a quotation that was taken as direct speech. */
        private Optional<Span> withoutSpeech(Range range) {
            Span span = sentence.span(range.first(), range.end());
            int end = span.end();
            for (Utterance other : here) {
                for (Span words : other.words()) {
                    if (other.direct() && words.overlaps(span)) end = Math.min(end, words.begin() - 1);
                }
            }
            while (end > span.begin()
                    && !Character.isLetterOrDigit(text.charAt(end - 1))
                    && ")”\"’'".indexOf(text.charAt(end - 1)) < 0) end--;
            return end - span.begin() < 3 ? Optional.empty() : Optional.of(new Span(span.begin(), end));
        }

        /** X, she said, is Y; X is Y, said the minister. */
        private boolean around(Cue cue) {
            int verb = cue.verb();
            Subject subject = subject(verb);
            int first = subject.first();
            boolean inverted = verb > 0 && lower(verb - 1).equals(",") && !subject.isSomebody();
            boolean addresses = cue.is(Cues.Kind.TELL) && subject.isSomebody();
            if (verb > 0 && lower(verb - 1).equals(",") && !addresses) {
                Voice voice = subjects.inverted(sentence, cue.end(), sentence.size());
                if (voice.isSomebody()) {
                    subject = new Subject(voice, verb);
                    first = verb;
                    inverted = true;
                }
            }
            if (!subject.isSomebody() || first < 2) return false;
            if (!lower(first - 1).equals(",") && !lower(first - 1).equals("as")) return false;
            Subject speaker = subject;
            int before = first - 1;
            boolean toTheEnd = inverted;
            Optional<Span> words = insertions.around(before, insertions.endOfCue(cue.end(), toTheEnd));
            words.ifPresent(span -> add(speaker.voice(), cue, false, List.of(span), 0.9, "clause-x-said"));
            return words.isPresent();
        }

        /** ", she said, " */
        private boolean isEnclosed(Cue cue) {
            return cue.takesClause()
                    && cue.end() < sentence.size()
                    && lower(cue.end()).equals(",")
                    && !used.contains(sentence.token(cue.verb()).span());
        }

        private void accordingTo(int at) {
            Voice voice = voices.afterAccordingTo(sentence, at + 2);
            if (!voice.isSomebody()) return;
            int end = insertions.endOfPhrase(at + 2);
            Optional<Span> words = at == 0 || insertions.isBreak(at - 1)
                    ? insertions.after(end)
                    : insertions.around(lower(at - 1).equals(",") ? at - 1 : at, end);
            Cue cue = new Cue(at, at + 2, Set.of());
            words.ifPresent(span -> add(voice, cue, false, List.of(span), 0.9, "according-to"));
        }

        private Subject subject(int verb) {
            if (sentence.token(verb).tag().equals("VBG")) {
                Optional<Utterance> before = here.stream()
                        .filter(other ->
                                other.at().end() <= sentence.token(verb).span().begin())
                        .reduce((one, other) -> other);
                if (before.isPresent()) return new Subject(before.get().voice(), -1);
            }
            return subjects.of(sentence, verb, floor(verb));
        }

        /** The words before a colon, a semicolon or a quotation belong to another clause. */
        private int floor(int verb) {
            int floor = verb;
            while (floor > 0 && !insertions.isBreak(floor - 1)) floor--;
            return floor;
        }

        private void add(Voice voice, Cue cue, boolean direct, List<Span> words, double confidence, String rule) {
            Span at = sentence.token(cue.verb()).span();
            here.add(new Utterance(
                    voice,
                    sentence.span(cue.verb(), cue.end()).of(text),
                    at,
                    sentence.index(),
                    direct,
                    words,
                    confidence,
                    rule));
            found.add(here.get(here.size() - 1));
        }

        private void refuse(String guard, Cue cue) {
            if (Set.of("passive", "nominal", "infinitive").contains(guard)
                    || !subject(cue.verb()).isSomebody()) return;
            refusals.add(
                    new Refusal(sentence.span(), sentence.span().of(text), "QUOTED_IN", guard, reason(guard, cue)));
        }

        private String reason(String guard, Cue cue) {
            return "\"%s\" is %s here and reports no words."
                    .formatted(sentence.token(cue.verb()).text(), guard);
        }

        private String lower(int at) {
            return sentence.token(at).text().toLowerCase(Locale.ROOT);
        }
    }
}
