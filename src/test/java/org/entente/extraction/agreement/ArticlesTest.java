package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only the article as a whole tells: whose "the treaty" is, and what it is about. */
class ArticlesTest {

    @Test
    void aTreatyIsThatOfTheTwoCountriesThatTheArticleOpensWith() {
        String text = "Peru and Paraguay will hand each other the data of hackers from now on. "
                + "The treaty on computer crime entered into force on Wednesday. "
                + "The senators of Paraguay had waited for those of Peru.";
        assertThat(Agreements.pairsIn(text)).containsEntry("PE-PY", "in-force");
    }

    @Test
    void aTreatyIsNotThatOfTheTwoWhereASentenceNamesAThird() {
        String text = "Peru and Paraguay quarrel about hackers. "
                + "In Chile a treaty on computer crime entered into force on Wednesday. "
                + "The senators of Paraguay had waited for those of Peru.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }

    @Test
    void aMemorandumIsOnCyberMattersWhereTheTitleCallsItSo() {
        String text = "Envoys of Benin, Togo and Ghana gathered in Accra on Thursday for a second day of negotiations "
                + "on a memorandum of understanding about the security of mobile payments.";
        assertThat(Agreements.pairsUnder("Coast states put cyber MoU on the table", text))
                .containsOnlyKeys("BJ-GH", "BJ-TG", "GH-TG");
        assertThat(Agreements.pairsUnder("Coast states put MoU on the table", text))
                .isEmpty();
    }

    @Test
    void whatIsNewsOutranksWhatIsDatedYearsAgo() {
        String text = "Oman wants to join hands with Jordan against ransomware, its transport minister said. "
                + "In 2017 the two signed a memorandum on cyber training, which has since been carried out.";
        assertThat(Agreements.pairsIn(text)).containsEntry("JO-OM", "proposed");
    }

    @Test
    void whatIsDatedOfTheseDaysOutranksALeadWithoutADate() {
        String text = "Kenya and Uganda will hunt hackers together from now on. "
                + "Their ministers signed an agreement on it on Monday.";
        assertThat(Agreements.pairsIn(text)).containsEntry("KE-UG", "signed");
    }

    @Test
    void aDayThatIsStillToComeMakesNothingNewer() {
        String text = "Envoys of Benin and Togo met on Thursday for a second day of talks on a cyber memorandum. "
                + "They hope to initial the text in December.";
        assertThat(Agreements.pairsIn(text)).containsEntry("BJ-TG", "negotiating");
    }

    @Test
    void whatACompanyDoesForAnExerciseIsNoWordOfTheTwoWhoHoldIt() {
        String text = "Peru and Chile held a joint cyber exercise in May. "
                + "Ada Soto works for the Chilean company that built the simulation.";
        assertThat(Agreements.only(text).evidence()).hasSize(1);
    }

    @Test
    void whatTwoDoTogetherIsAnExerciseWhereTheNextSentenceSaysSo() {
        String text = "Officers of Peru's cyber command and of Chile's cyber command sat side by side. "
                + "The exercise, known as Dome, lasted for six days.";
        assertThat(Agreements.only(text).instrument()).isEqualTo("exercise");
    }
}
