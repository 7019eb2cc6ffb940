package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Span;

/** Finds who is quoted, directly or not: one relation for each cue and speaker. */
public final class QuotationFinder implements Finder {

    @Override
    public Findings in(Document document) {
        return new Reading(document).findings();
    }

    private static final class Reading {
        private final Document document;
        private final String text;
        private final Turns turns;
        private final DirectSpeech direct;
        private final ReportedSpeech reported;
        private final Map<Integer, List<Quoted>> quoted;
        private final Map<Integer, List<Sentence>> sentences;

        Reading(Document document) {
            this.document = document;
            this.text = document.article().text();
            this.turns = new Turns(document);
            Voices voices = new Voices(document.names());
            this.direct = new DirectSpeech(text, voices);
            this.reported = new ReportedSpeech(text, voices, new FirstLook(document.names()));
            this.quoted = Marks.in(document.article()).stream().collect(Collectors.groupingBy(Quoted::paragraph));
            this.sentences = document.sentences().stream().collect(Collectors.groupingBy(Sentence::paragraph));
        }

        Findings findings() {
            List<Passage> passages = new ArrayList<>();
            List<Passage> speeches = new ArrayList<>();
            List<Span> body = document.article().body();
            for (int paragraph = 0; paragraph < body.size(); paragraph++) {
                Passage all = passage(paragraph, quoted.getOrDefault(paragraph, List.of()));
                passages.add(all);
                Passage speech = passage(paragraph, new SpeechMarks(text, all).speech());
                speeches.add(speech);
                if (!turns.covers(paragraph)) direct.read(speech);
            }
            List<Utterance> utterances = new ArrayList<>(turns.found());
            utterances.addAll(direct.found());
            Map<Integer, List<Utterance>> spoken =
                    direct.found().stream().collect(Collectors.groupingBy(Utterance::sentence));
            for (Sentence sentence : document.sentences()) {
                if (turns.covers(sentence.paragraph())) continue;
                reported.read(
                        sentence,
                        passages.get(sentence.paragraph()),
                        speeches.get(sentence.paragraph()),
                        spoken.getOrDefault(sentence.index(), List.of()));
            }
            utterances.addAll(reported.found());
            return findings(new Conversation(document, utterances).resolved());
        }

        private Passage passage(int paragraph, List<Quoted> quoted) {
            return new Passage(
                    document.article().body().get(paragraph), sentences.getOrDefault(paragraph, List.of()), quoted);
        }

        private Findings findings(Map<Utterance, List<String>> resolved) {
            List<Relation> relations = new ArrayList<>();
            List<Refusal> refusals = new ArrayList<>(reported.refusals());
            direct.orphans().forEach(orphan -> refusals.add(refusal(orphan.words(), text, "no cue stands beside it")));
            resolved.forEach((utterance, speakers) -> {
                for (String speaker : speakers) relations.add(relation(utterance, speaker));
                if (speakers.isEmpty()) refusals.add(nobody(utterance.words().get(0), text));
            });
            return new Findings(relations, refusals);
        }

        private Relation relation(Utterance utterance, String speaker) {
            List<Evidence> evidence = utterance.words().stream()
                    .map(span -> Evidence.of(span, text))
                    .toList();
            return new QuotedIn(
                    speaker,
                    document.article().id(),
                    utterance.direct(),
                    utterance.cue(),
                    evidence,
                    new Provenance(utterance.confidence(), utterance.rule()));
        }
    }

    static Refusal nobody(Span words, String text) {
        return refusal(words, text, "nobody with a name says it");
    }

    private static Refusal refusal(Span words, String text, String reason) {
        return new Refusal(words, words.of(text), "QUOTED_IN", "no-speaker", "Words are reported, but " + reason + ".");
    }
}
