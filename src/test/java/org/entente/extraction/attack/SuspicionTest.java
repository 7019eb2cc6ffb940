package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extraction.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody only says, suspects or charges is not the article's own word. */
class SuspicionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper's claim that Chinese hackers stole the plans of a Norwegian frigate has not been confirmed.",
                "Prague dismissed a story by a magazine that Russian spies had hacked the Czech foreign ministry.",
                "Uzbek spies infected the computers of Kyrgyz diplomats with spyware, say analysts at a London firm.",
                "Officials in Oslo named two Chinese crews as the perpetrators of intrusions at three Norwegian ministries.",
            })
    void whatAReportTellsIsAlleged(String text) {
        assertThat(Told.in(text)).isNotEmpty().allMatch(attack -> attack.modality() == Modality.ALLEGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fox Kitten hacked two Jordanian banks. Fox Kitten works for Iran, researchers say.",
                "Fox Kitten hacked two Jordanian banks. Analysts believe that its operators work on behalf of Iran.",
            })
    void aTieThatSomebodyTellsMakesTheCountryASuspectAlone(String text) {
        assertThat(Told.in(text))
                .filteredOn(attack -> attack.target().equals("country:IR"))
                .isNotEmpty()
                .allMatch(attack -> attack.modality() == Modality.ALLEGED);
        assertThat(Told.in(text))
                .filteredOn(attack -> attack.target().startsWith("group:"))
                .isNotEmpty()
                .allMatch(attack -> attack.modality() == Modality.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chinese embassy denied on Friday, before anyone asked, that hackers from China had robbed a Fijian bank.",
            })
    void whatIsDeniedIsNotAlleged(String text) {
        assertThat(Told.in(text)).noneMatch(attack -> attack.modality() == Modality.ALLEGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North Korea was responsible for the theft of a billion dollars from the Emirati cryptocurrency exchange Bybit.",
                "Belarusian spies are behind the phishing of Lithuanian officers.",
            })
    void whatTheArticleItselfStatesIsAsserted(String text) {
        assertThat(Told.in(text)).isNotEmpty().allMatch(attack -> attack.modality() == Modality.ASSERTED);
    }
}
