package org.entente.extraction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.finding.ReadSentences.indexOf;
import static org.entente.extraction.finding.ReadSentences.sentence;

import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void aSecondVerbSharesTheSubject() {
        assertThat(subject("The crew entered the bank and copied its files.", "copied"))
                .isEqualTo("crew");
    }

    @Test
    void anInfinitiveHasTheSubjectOfItsVerb() {
        assertThat(subject("The spies tried to enter the building.", "enter")).isEqualTo("spies");
    }

    @Test
    void whoIsAccusedOfDoingDidIt() {
        assertThat(subject("London accused Moscow of jamming the signal.", "jamming"))
                .isEqualTo("Moscow");
    }

    @Test
    void aRelativeClauseIsAboutItsNoun() {
        assertThat(subject("Police found the men who copied the files.", "copied"))
                .isEqualTo("men");
    }

    @Test
    void aParticipleIsAboutItsNoun() {
        assertThat(subject("Police seek a crew targeting banks.", "targeting")).isEqualTo("crew");
    }

    @Test
    void thePassiveIsToldFromTheActive() {
        Sentence sentence = sentence("A network entered by thieves failed after they had taken gold.");
        Clauses clauses = new Clauses(sentence);
        assertThat(clauses.isPassive(indexOf(sentence, "entered"))).isTrue();
        assertThat(clauses.isPassive(indexOf(sentence, "taken"))).isFalse();
    }

    @Test
    void negationAndModalsStandWithTheirVerb() {
        Sentence sentence = sentence("Nobody signed it, but they could sign and they did not refuse.");
        Clauses clauses = new Clauses(sentence);
        assertThat(clauses.isNegated(indexOf(sentence, "signed"))).isTrue();
        assertThat(clauses.isNegated(indexOf(sentence, "refuse"))).isTrue();
        assertThat(clauses.modal(indexOf(sentence, "sign"))).hasValue("could");
    }

    @Test
    void aPhraseHangsByItsPreposition() {
        Sentence sentence = sentence("They talked about a pact with France and Germany.");
        Clauses clauses = new Clauses(sentence);
        assertThat(clauses.obliques(indexOf(sentence, "pact"), Set.of("with")))
                .extracting(at -> sentence.token(at).text())
                .containsExactly("France", "Germany");
    }

    private static String subject(String text, String verb) {
        Sentence sentence = sentence(text);
        int subject = new Clauses(sentence).subject(indexOf(sentence, verb)).orElseThrow();
        return sentence.token(subject).text();
    }
}
