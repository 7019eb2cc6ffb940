package org.entente.extraction.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.finding.TimeWords;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.quotation.Cues.Cue;
import org.entente.extraction.quotation.Cues.Kind;

/** What a verb of saying reports, where it stands behind the verb. */
final class Complements {

    /** Tokens from {@code first} to the one before {@code end}. */
    record Range(int first, int end) {

        boolean isEmpty() {
            return first >= end;
        }
    }

    static final Set<String> OPENERS = Set.of("that", "how", "whether", "why", "what");
    private static final Set<String> PLAIN = Set.of("say", "insist", "argue", "contend");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Dependencies dependencies;

    Complements(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.dependencies = clauses.dependencies();
    }

    Clauses clauses() {
        return clauses;
    }

    Optional<Range> behind(Cue cue) {
        Optional<Range> found = Optional.empty();
        if (cue.takesClause()) found = clause(cue);
        if (found.isEmpty() && PLAIN.contains(lemma(cue.verb()))) found = plainClause(cue);
        if (found.isEmpty() && cue.is(Kind.URGE)) found = infinitive(cue);
        if (found.isEmpty() && (cue.is(Kind.CALL) || cue.is(Kind.DESCRIBE))) found = predicate(cue);
        return found.map(this::trimmed).filter(range -> !range.isEmpty());
    }

    private Optional<Range> clause(Cue cue) {
        Optional<Range> opened = openedClause(cue);
        if (opened.isPresent()) return opened;
        return dependencies.children(cue.verb(), "ccomp").stream()
                .filter(child -> child > cue.verb() && leftmost(child) > cue.verb())
                .findFirst()
                .filter(child -> cue.is(Kind.TELL) || !hasObject(cue, leftmost(child)))
                .map(child -> new Range(afterThat(leftmost(child)), endOf(child, cue)));
    }

    /** Where the parse went astray: "said the internet was full of theories". */
    private Optional<Range> plainClause(Cue cue) {
        if (cue.end() >= sentence.size() || !Subjects.opensPhrase(sentence.token(cue.end()))) return Optional.empty();
        boolean finite = false;
        int at = cue.end();
        for (; at < sentence.size() && !startsNewCue(at) && !contrasts(at); at++) {
            if (!finite && sentence.token(at).tag().matches("[,:.]|CC|WP|WDT|TO")) return Optional.empty();
            finite |= sentence.token(at).isFinite();
        }
        return finite ? Optional.of(new Range(cue.end(), at)) : Optional.empty();
    }

    /** "Reminded the lawyers that a plea binds": the noun is told something, and no relative clause follows. */
    private boolean isBehindListener(Cue cue, int that) {
        boolean subject =
                that + 1 < sentence.size() && sentence.token(that + 1).tag().matches("DT|PRP\\$|EX|NNPS?|NNS");
        return subject
                && NounPhrase.at(NounPhrase.in(sentence), cue.end())
                        .filter(listener -> listener.end() == that)
                        .isPresent();
    }

    private String lemma(int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** "That", "how" and the like behind the verb, its listener and a word on time or place. */
    private Optional<Range> openedClause(Cue cue) {
        for (int at = cue.end(); at < sentence.size(); at++) {
            Token token = sentence.token(at);
            String word = lower(at);
            boolean question = cue.is(Kind.ASK) && word.equals("if");
            boolean told = cue.is(Kind.TELL) && word.equals("that") && isBehindListener(cue, at);
            if ((OPENERS.contains(word) || question) && (told || opensClause(at)))
                return Optional.of(openedAt(at, cue));
            boolean passes = !token.isVerb() && !token.tag().matches("MD|CC|:|TO|''|WP.*");
            if (!passes) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "That" may be a pronoun, an article or belong to a noun before it too; after a time it opens what was said. */
    private boolean opensClause(int at) {
        if (!lower(at).equals("that")) return true;
        if (at + 1 >= sentence.size()) return false;
        boolean afterTime = sentence.token(at - 1).tag().equals("CD") || TimeWords.contains(lower(at - 1));
        return sentence.token(at).tag().equals("IN") || dependencies.is(at, "mark") || afterTime;
    }

    private Range openedAt(int at, Cue cue) {
        int head = dependencies.head(at);
        int predicate = head > at ? clauseHead(head, at) : -1;
        int end = predicate < 0 ? sentence.size() : endOf(predicate, cue);
        return new Range(lower(at).equals("that") ? at + 1 : at, end);
    }

    /** Up from a word of the clause to the word that the whole clause hangs on. */
    private int clauseHead(int token, int opener) {
        int head = token;
        while (dependencies.head(head) > opener && !dependencies.is(head, "ccomp", "conj"))
            head = dependencies.head(head);
        return head;
    }

    private int afterThat(int first) {
        return lower(first).equals("that") ? first + 1 : first;
    }

    /** "Declared an emergency on the day he came": the clause is no part of what was said. */
    private boolean hasObject(Cue cue, int clause) {
        int at = cue.end();
        while (at < clause && sentence.token(at).tag().startsWith("RB")) at++;
        Optional<NounPhrase> object = NounPhrase.at(NounPhrase.in(sentence), at);
        return object.isPresent()
                && object.get().end() < clause
                && !TimeWords.contains(lower(object.get().head()));
    }

    private int leftmost(int token) {
        return dependencies.subtree(token).min().orElse(token);
    }

    /** The end of a clause; "and that ..." goes on with it, a further cue ("adding that") does not. */
    private int endOf(int predicate, Cue cue) {
        int end = dependencies.subtree(predicate).max().orElse(predicate) + 1;
        for (int at = predicate + 1; at < end; at++) {
            if (startsNewCue(at) || contrasts(at)) return at;
        }
        return extended(end);
    }

    private int extended(int end) {
        int at = end;
        while (at < sentence.size() && !endsClause(at)) at++;
        if (at >= sentence.size()) return at;
        int next = lower(at).equals(",") ? at + 1 : at;
        boolean coordinated = next + 1 < sentence.size()
                && sentence.token(next).tag().equals("CC")
                && lower(next + 1).equals("that");
        if (!coordinated) return noVerbFrom(end) ? sentence.size() : end;
        int head = dependencies.head(next + 1);
        return head > next ? Math.max(end, dependencies.subtree(head).max().orElse(head) + 1) : sentence.size();
    }

    private boolean endsClause(int at) {
        String tag = sentence.token(at).tag();
        return tag.equals(",")
                || tag.equals("CC")
                || tag.equals(":")
                || tag.equals(".")
                || sentence.token(at).isVerb()
                || tag.equals("MD");
    }

    private boolean noVerbFrom(int end) {
        for (int at = end; at < sentence.size(); at++) {
            String tag = sentence.token(at).tag();
            if (sentence.token(at).isVerb() || tag.equals("MD") || tag.equals(":") || tag.equals("``")) return false;
        }
        return true;
    }

    /** ", while the others": the article goes on in its own voice. */
    private boolean contrasts(int at) {
        return lower(at - 1).equals(",") && Set.of("while", "whereas").contains(lower(at));
    }

    /** ", adding that": the words of another cue of the same speaker. */
    private boolean startsNewCue(int at) {
        if (at == 0
                || !sentence.token(at).tag().equals("VBG")
                || !sentence.token(at - 1).tag().equals(",")) return false;
        Cue cue = Cues.at(sentence, at);
        return cue != null && (cue.takesClause() || cue.is(Kind.CALL));
    }

    /** "Stockholm to ask for more" */
    private Optional<Range> infinitive(Cue cue) {
        List<NounPhrase> phrases = NounPhrase.in(sentence);
        Optional<NounPhrase> listener = NounPhrase.at(phrases, cue.end());
        if (listener.isEmpty()) return Optional.empty();
        for (int at = cue.end(); at + 1 < sentence.size(); at++) {
            if (sentence.token(at).isVerb() || lower(at).equals(",")) return Optional.empty();
            boolean infinitive = sentence.token(at).tag().equals("TO")
                    && sentence.token(at + 1).tag().equals("VB");
            if (infinitive) return Optional.of(new Range(cue.end(), endOf(at + 1, cue)));
        }
        return Optional.empty();
    }

    /** "The operation reckless", "the report as false" */
    private Optional<Range> predicate(Cue cue) {
        Optional<NounPhrase> object = NounPhrase.at(NounPhrase.in(sentence), cue.end());
        if (object.isEmpty()) return Optional.empty();
        int end = endOfPredicate(cue);
        boolean as = tokensBetween(cue.end(), end).anyMatch(at -> lower(at).equals("as"));
        boolean two = dependencies.children(cue.verb(), "xcomp", "ccomp").stream()
                        .anyMatch(child -> child > cue.verb() && child < end)
                || dependencies.children(cue.verb(), "obj", "iobj").size() > 1
                || isJudged(object.get().end(), end)
                || tokensBetween(cue.end(), end).anyMatch(at -> isMark(at));
        boolean named = cue.is(Kind.DESCRIBE) ? as : two || as;
        return named ? Optional.of(new Range(cue.end(), end)) : Optional.empty();
    }

    /** "The text modest but honest": an adjective behind the noun. */
    private boolean isJudged(int from, int end) {
        int at = from;
        while (at < end && sentence.token(at).tag().startsWith("RB")) at++;
        return at < end && sentence.token(at).tag().startsWith("JJ");
    }

    private int endOfPredicate(Cue cue) {
        for (int at = cue.end(); at < sentence.size(); at++) {
            String tag = sentence.token(at).tag();
            if (tag.equals(",")
                    || tag.equals(":")
                    || tag.equals(".")
                    || sentence.token(at).isFinite()) return at;
            if (tag.equals("CC")
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).isFinite()) return at;
        }
        return sentence.size();
    }

    private java.util.stream.IntStream tokensBetween(int first, int end) {
        return java.util.stream.IntStream.range(first, end);
    }

    /** Without marks and blanks at its ends; a bracket or a quotation mark that belongs to the words stays. */
    private Range trimmed(Range range) {
        int first = range.first();
        int end = range.end();
        while (first < end && sentence.token(first).tag().matches("[,:.]|CC")) first++;
        while (end > first && sentence.token(end - 1).tag().matches("[,:.]|CC")) end--;
        if (end > first
                && sentence.token(end - 1).tag().equals("''")
                && end - 2 >= first
                && sentence.token(end - 2).text().equals(".")) return new Range(first, end);
        return new Range(first, end);
    }

    private boolean isMark(int at) {
        return sentence.token(at).tag().equals("``")
                || sentence.token(at).text().equals("\"");
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
