package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.quotation.Complements.Range;
import org.entente.extraction.quotation.Cues.Cue;
import org.entente.extraction.quotation.Subjects.Subject;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** What a verb of saying or "according to" reports in the article's own words. */
final class ReportedSpeech {

    private static final Set<String> SAYING_ON = Set.of(
            "go",
            "continue",
            "quick",
            "hasten",
            "rush",
            "proceed",
            "begin",
            "start",
            "take",
            "use",
            "keen",
            "careful",
            "pains");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final String text;
    private final Voices voices;
    private final Subjects subjects;
    private final List<Utterance> found = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ReportedSpeech(String text, Voices voices) {
        this.text = text;
        this.voices = voices;
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
        new Reading(sentence, passage, speech, direct).run();
    }

    private final class Reading {
        private final Sentence sentence;
        private final Passage passage;
        private final Passage speech;
        private final List<Utterance> here;
        private final Set<Span> used;

        Reading(Sentence sentence, Passage passage, Passage speech, List<Utterance> direct) {
            this.sentence = sentence;
            this.passage = passage;
            this.speech = speech;
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

        private boolean isAccordingTo(Token token) {
            return token.lemma().equalsIgnoreCase("accord")
                    && token.index() + 2 < sentence.size()
                    && lower(token.index() + 1).equals("to");
        }

        private void reported(Cue cue) {
            if (isParticiple(cue.verb())) return;
            Complements complements = new Complements(sentence);
            String guard = guard(complements.clauses(), cue.verb());
            if (guard != null) {
                refuse(guard, cue);
                return;
            }
            if (isEnclosed(cue) && around(cue)) return;
            Optional<Range> behind = complements.behind(cue);
            boolean spoken = used.contains(sentence.token(cue.verb()).span());
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
            Optional<Span> words = inserted(before, afterCue(cue.end(), toTheEnd));
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

        /** The end of the words that belong to the cue: the next comma. */
        private int afterCue(int end, boolean toTheEnd) {
            int at = end;
            while (at < sentence.size()
                    && (toTheEnd || !sentence.token(at).tag().matches("[,:.]"))) at++;
            return at;
        }

        /**
         * The clause around the cue, which reaches from the comma to {@code after}.
         */
        private Optional<Span> inserted(int comma, int after) {
            int first = comma;
            while (first > 0 && !isClauseBreak(first - 1)) first--;
            if (first >= comma || speech.isQuoted(sentence.token(comma - 1).span())) return Optional.empty();
            int end = sentence.size();
            while (end > 0 && sentence.token(end - 1).tag().equals(".")) end--;
            boolean goesOn = after + 1 < end && lower(after).equals(",") && hasPredicate(after + 1, end);
            if (!goesOn && !isSentence(first, comma)) return Optional.empty();
            if (first == 0
                    && sentence.token(0).isVerb()
                    && sentence.token(0).tag().matches("VBN|VBG")
                    && !goesOn) return Optional.empty();
            return Optional.of(goesOn ? sentence.span(first, end) : sentence.span(first, comma));
        }

        private boolean isClauseBreak(int at) {
            return sentence.token(at).tag().equals(":") && !lower(at).equals("-")
                    || speech.isQuoted(sentence.token(at).span());
        }

        /** Whether a verb of the main clause stands there, and no relative clause or participle alone. */
        private boolean hasPredicate(int first, int end) {
            if (sentence.token(first).tag().equals("VBG")) return false;
            boolean relative = false;
            for (int at = first; at < end; at++) {
                if (sentence.token(at).tag().matches("WP.*|WDT")) relative = true;
                if (lower(at).equals(",")) relative = false;
                if (!relative && FINITE.contains(sentence.token(at).tag())) return true;
            }
            return false;
        }

        /** Whether there is a finite verb; two after a conjunction ("When asked, he said"). */
        private boolean isSentence(int first, int end) {
            long verbs = java.util.stream.IntStream.range(first, end)
                    .filter(at -> FINITE.contains(sentence.token(at).tag()))
                    .count();
            boolean subordinate = sentence.token(first).tag().matches("WRB")
                    || Set.of("as", "if", "while", "after", "before", "although", "though", "because", "since")
                            .contains(lower(first));
            return verbs > (subordinate ? 1 : 0);
        }

        private void accordingTo(int at) {
            Voice voice = voices.afterAccordingTo(sentence, at + 2);
            if (!voice.isSomebody()) return;
            int end = phraseEnd(at + 2);
            Optional<Span> words = at == 0 || isClauseBreak(at - 1)
                    ? rest(end)
                    : inserted(lower(at - 1).equals(",") ? at - 1 : at, end);
            Cue cue = new Cue(at, at + 2, Set.of());
            words.ifPresent(span -> add(voice, cue, false, List.of(span), 0.9, "according-to"));
        }

        /** Past the name and an apposition: the comma before the clause. */
        private int phraseEnd(int at) {
            int comma = at;
            while (comma < sentence.size() && !lower(comma).equals(",")) comma++;
            int second = comma + 1;
            while (second < sentence.size()
                    && !lower(second).equals(",")
                    && !FINITE.contains(sentence.token(second).tag())) second++;
            boolean apposed = second < sentence.size()
                    && lower(second).equals(",")
                    && isSentence(second, sentence.size())
                    && apposes(comma + 1);
            return apposed ? second : comma;
        }

        private boolean apposes(int at) {
            if (at >= sentence.size()) return false;
            Token token = sentence.token(at);
            return token.tag().equals("DT")
                    || token.tag().equals("NN")
                    || token.tag().equals("WP")
                    || token.tag().startsWith("JJ");
        }

        private Optional<Span> rest(int comma) {
            int end = sentence.size();
            while (end > 0 && sentence.token(end - 1).tag().equals(".")) end--;
            return comma + 1 >= end ? Optional.empty() : Optional.of(sentence.span(comma + 1, end));
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
            while (floor > 0 && !isClauseBreak(floor - 1)) floor--;
            return floor;
        }

        /** "The named firms", "a described case": no verb of a clause. */
        private boolean isParticiple(int verb) {
            Token token = sentence.token(verb);
            boolean nounFollows =
                    verb + 1 < sentence.size() && sentence.token(verb + 1).isNoun();
            boolean opened = verb > 0 && sentence.token(verb - 1).tag().matches("DT|PRP\\$|JJ.*|POS");
            return token.tag().matches("VBN|VBG") && nounFollows && opened;
        }

        /** The rule by which the verb reports nothing that was said, or null. */
        private @Nullable String guard(Clauses clauses, int verb) {
            Dependencies dependencies = clauses.dependencies();
            if (clauses.isNegated(verb)) return "negated";
            if (clauses.modal(verb).isPresent()) return "hypothetical";
            if (clauses.isPassive(verb)) return "passive";
            if (isBareParticiple(dependencies, verb)) return "passive";
            if (sentence.token(verb).tag().equals("VBG") && !isAddition(verb)) return "nominal";
            if (sentence.token(verb).tag().equals("VB") && !isSayingOn(dependencies, verb)) return "infinitive";
            boolean condition =
                    dependencies.children(verb, "mark").stream().anyMatch(mark -> CONDITIONS.contains(lower(mark)));
            return condition ? "conditional" : null;
        }

        /** "Asked about it, she said" */
        private boolean isBareParticiple(Dependencies dependencies, int verb) {
            boolean asked = sentence.token(verb).lemma().equals("ask")
                    && verb > 0
                    && lower(verb - 1).equals(",");
            if (asked) return true;
            boolean opens = verb == 0 || sentence.token(verb - 1).tag().matches("[,:.]|``|IN|WRB|CC");
            boolean past = sentence.token(verb).tag().matches("VBN|VBD");
            return past
                    && opens
                    && dependencies.children(verb, "nsubj").isEmpty()
                    && !dependencies.is(verb, "conj", "parataxis", "root")
                    && verb + 1 < sentence.size()
                    && dependencies.head(verb) > verb;
        }

        /** ", adding", "by saying", "while insisting" */
        private boolean isAddition(int verb) {
            int before = verb - 1;
            while (before >= 0 && sentence.token(before).tag().startsWith("RB")) before--;
            if (before < 0) return false;
            String word = lower(before);
            return word.equals(",")
                    || Set.of("by", "while", "and", "but", "statement", "letter", "tweet", "message")
                            .contains(word);
        }

        private boolean isSayingOn(Dependencies dependencies, int verb) {
            int head = dependencies.head(verb);
            return head != Dependencies.ROOT
                    && SAYING_ON.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
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
