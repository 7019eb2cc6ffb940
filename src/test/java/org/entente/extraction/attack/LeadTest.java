package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extraction.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks whose victim, or whose author, stands in another sentence than the deed. */
class LeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The website of Latvia's revenue service was down for six hours. The Riga police are looking into it. Nobody \
                    lost any money. The queue at the office was long. It rained. Staff brought umbrellas, coffee and cake. \
                    The page came back at noon. A crew, Blue Heron, boasted that it had taken the page down. \
                    | country:LV | group:blue-heron
                    Guacamaya is a crew of hackers. Among the group's earlier victims are Peru's army and a Greek bank. \
                    | country:GR | group:guacamaya
                    A Moroccan crew, Atlas Spectre, copied 13 gigabytes from the servers of Algeria's Labour Ministry. \
                    | country:DZ | country:MA
                    Blue Heron, a crew of Danish students, replaced the front page of Sweden's Ministry of Information. \
                    | country:SE | country:DK
                    At least 180 Bangladeshi websites have been defaced from Myanmar since August. | country:BD | country:MM
                    Lazarus Group works for North Korea. Paraguay found the same crew in its networks. | country:PY | country:KP
                    Black Basta hacked Contoso in May. Contoso, the largest bank in Peru, has not paid. \
                    | country:PE | group:black-basta
                    """)
    void anAttackFindsItsVictim(String text, String victim, String attacker) {
        assertThat(Told.in(text))
                .anyMatch(attack ->
                        attack.source().equals(victim) && attack.target().equals(attacker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Moroccan crew, Atlas Spectre, has claimed to have copied files from the servers of Algeria's Labour \
                    Ministry; a spokeswoman dismissed that as a bluff. | country:DZ | country:MA
                    Computers at a ministry in Bucharest were wiped in May. "These attacks were Russian," said the president of \
                    Romania. | country:RO | country:RU
                    """)
    void whoeverClaimsIt(String text, String victim, String attacker) {
        assertThat(Told.in(text))
                .filteredOn(attack ->
                        attack.source().equals(victim) && attack.target().equals(attacker))
                .singleElement()
                .matches(attack -> attack.modality() == Modality.ALLEGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hackers have read the files of Alpwerk, a Swiss maker of arms. "Russia had nothing to do with this matter," the \
                    Russian embassy said. | country:CH | country:RU
                    Fiji's treasury went back to cheques after ransomware locked its system. China's embassy denied that \
                    hackers from China were responsible. | country:FJ | country:CN
                    """)
    void whatNobodyAllegesIsDenied(String text, String victim, String attacker) {
        assertThat(Told.in(text))
                .filteredOn(attack ->
                        attack.source().equals(victim) && attack.target().equals(attacker))
                .singleElement()
                .matches(attack -> attack.modality() == Modality.DENIED);
    }
}
