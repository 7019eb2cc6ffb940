package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/** Reads from a noun phrase who speaks: a name, "a spokesman for the ministry", "she", "the minister". */
final class Voices {

    private static final Set<String> SPOKESMEN = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokeswomen", "spokespeople", "spokespersons");
    private static final Set<String> STATEMENTS =
            Set.of("statement", "statements", "communique", "communiqué", "communiqués");
    private static final Set<String> BARE = Set.of(
            "ministry",
            "department",
            "agency",
            "directorate",
            "bureau",
            "council",
            "commission",
            "committee",
            "company",
            "government",
            "office",
            "service",
            "centre",
            "center");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that");
    private static final Set<String> FROM = Set.of("of", "for", "from", "at", "by", "with", "in");
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "this", "that");

    private final Names names;

    Voices(Names names) {
        this.names = names;
    }

    /** Who speaks in the noun phrase that begins at {@code first} and ends before {@code end} at the latest. */
    Voice in(Sentence sentence, int first, int end) {
        return new Reading(sentence, first, end).voice();
    }

    /** The person after "according to": a body that is named so is a source and no speaker. */
    Voice afterAccordingTo(Sentence sentence, int first) {
        String word = sentence.token(first).text().toLowerCase(Locale.ROOT);
        int at = sentence.token(first).span().begin();
        if (word.equals("him")) return Voice.pronoun("he", at);
        if (word.equals("her") && !opensNoun(sentence, first + 1)) return Voice.pronoun("she", at);
        Voice voice = in(sentence, first, sentence.size());
        boolean person = voice.kind() != Voice.Kind.NAMED
                || voice.entities().stream().allMatch(entity -> entity.startsWith("person:"));
        return person ? voice : Voice.NOBODY;
    }

    private static boolean opensNoun(Sentence sentence, int at) {
        return at < sentence.size()
                && (sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ"));
    }

    /** The longest mention that begins at or covers the token. */
    @Nullable
    Mention mentionAt(Sentence sentence, int token) {
        Mention best = null;
        for (Mention mention : names.at(sentence, token)) {
            if (best == null || mention.end() - mention.first() > best.end() - best.first()) best = mention;
        }
        return best;
    }

    /** Whether it can be quoted: no country, no group, and no newspaper, which only passes on what others say. */
    boolean isSpeaker(Mention mention) {
        return canSpeak(mention)
                && names.entity(mention.entity())
                        .filter(entity -> !Media.isOne(entity))
                        .isPresent();
    }

    static boolean canSpeak(Mention mention) {
        return mention.type() != EntityType.COUNTRY && mention.type() != EntityType.GROUP;
    }

    /** One pass over the phrase from left to right. */
    private final class Reading {
        private final Sentence sentence;
        private final int first;
        private final int end;
        private final List<String> speakers = new ArrayList<>();
        private @Nullable Mention body;
        private @Nullable String noun;
        private boolean spokesman;
        private boolean others;

        Reading(Sentence sentence, int first, int end) {
            this.sentence = sentence;
            this.first = first;
            this.end = end;
        }

        Voice voice() {
            String word = lower(first);
            int from = sentence.token(first).span().begin();
            if (PRONOUNS.contains(word)) return Voice.pronoun(word, from);
            for (int at = first; at < end; ) {
                int next = step(at);
                if (next < 0) break;
                at = next;
            }
            if (!speakers.isEmpty()) return Voice.of(speakers);
            if (spokesman && body != null) return canSpeak(body) ? Voice.of(List.of(body.entity())) : Voice.NOBODY;
            if (noun == null || others) return Voice.NOBODY;
            return DEFINITE.contains(lower(first)) ? Voice.nominal(noun, from) : Voice.NOBODY;
        }

        /** @return where to go on, or -1 where the phrase ends */
        private int step(int at) {
            Mention mention = mentionAt(sentence, at);
            if (mention != null && isBareNoun(mention)) mention = null;
            if (mention != null && mention.first() <= at && mention.form() != Mention.Form.PRONOUN)
                return atMention(mention);
            Token token = sentence.token(at);
            String word = lower(at);
            if (token.tag().equals(",") || word.equals("(")) return atComma(at);
            if (RELATIVES.contains(word)
                    || token.isVerb() && !isModifier(at)
                    || token.tag().equals("MD")) return -1;
            if (SPOKESMEN.contains(word) || STATEMENTS.contains(word)) spokesman = true;
            if (FROM.contains(word) && noun != null && !spokesman) return afterPhrase(at);
            if (token.isNoun()) noun = word;
            if (word.equals("and") && !speakers.isEmpty()) noun = null;
            return at + 1;
        }

        /** "The Ministry spokesman" names no body, whatever has been made of the capital. */
        private boolean isBareNoun(Mention mention) {
            return mention.end() == mention.first() + 1
                    && mention.form() == Mention.Form.NAME
                    && BARE.contains(lower(mention.first()));
        }

        private int atMention(Mention mention) {
            boolean possessor =
                    mention.end() < end && sentence.token(mention.end()).tag().equals("POS");
            if (mention.type() == EntityType.PERSON) {
                if (possessor) return mention.end() + 1;
                speakers.addAll(entitiesAt(mention));
                return afterSpeaker(mention.end());
            }
            if (body == null || spokesman || !canSpeak(body)) body = mention;
            if (possessor) return mention.end() + 1;
            if (spokesman) return mention.end();
            boolean head = mention.end() >= end || endsPhrase(mention.end());
            if (!head) return mention.end();
            if (!isSpeaker(mention)) return -1;
            speakers.addAll(entitiesAt(mention));
            return afterSpeaker(mention.end());
        }

        /** "Both sides" are two entities with one place. */
        private List<String> entitiesAt(Mention mention) {
            return names.at(sentence, mention.head()).stream()
                    .filter(Voices::canSpeak)
                    .filter(other -> other.first() == mention.first() && other.end() == mention.end())
                    .map(Mention::entity)
                    .toList();
        }

        /** After a speaker only another one counts: "X and Y", "X, chief of Z, and Y". */
        private int afterSpeaker(int at) {
            int next = at;
            while (next < end && !sentence.token(next).tag().equals("CC")) {
                if (isClause(next)) return -1;
                next++;
            }
            if (next >= end || !lower(next).equals("and")) return -1;
            noun = null;
            body = null;
            return next + 1;
        }

        private boolean isClause(int at) {
            return sentence.token(at).isVerb()
                    || RELATIVES.contains(lower(at))
                    || lower(at).equals(";");
        }

        /** "The Israeli foreign minister, Yair Lapid": a name after the comma is the speaker's. */
        private int atComma(int at) {
            if (noun == null || at + 1 >= end) return -1;
            Mention mention = mentionAt(sentence, at + 1);
            boolean apposed = mention != null && mention.type() == EntityType.PERSON && mention.first() == at + 1;
            return apposed ? at + 1 : -1;
        }

        /** Past "of the broadcaster" to the comma before a name, since what it names does not speak. */
        private int afterPhrase(int at) {
            for (int next = at + 1; next < end; next++) {
                if (sentence.token(next).tag().equals(",")) return next;
                if (sentence.token(next).isVerb() || RELATIVES.contains(lower(next))) return -1;
            }
            return -1;
        }

        private boolean endsPhrase(int at) {
            Token token = sentence.token(at);
            return !(token.isNoun()
                            || token.tag().startsWith("JJ")
                            || token.tag().equals("POS"))
                    && mentionAt(sentence, at) == null;
        }

        /** "The acting head", "the departed chief": a participle before a noun is no verb of the clause. */
        private boolean isModifier(int at) {
            if (at + 1 >= end || at == first)
                return at + 1 < end && sentence.token(at + 1).isNoun();
            Token before = sentence.token(at - 1);
            boolean opened = before.tag().equals("DT")
                    || before.tag().startsWith("JJ")
                    || before.tag().startsWith("PRP$");
            return opened
                    && (sentence.token(at + 1).isNoun()
                            || sentence.token(at + 1).tag().startsWith("JJ"));
        }

        private String lower(int at) {
            return sentence.token(at).text().toLowerCase(Locale.ROOT);
        }
    }
}
