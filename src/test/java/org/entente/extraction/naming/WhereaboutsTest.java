package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a body is where its name does not say. */
class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HANOI - Laos and Vietnam signed. The Ministry of Transport will pay. | agency:vn-ministry-of-transport",
                "Malta asked Chile for help. The Ministry of Transport will pay. | agency:mt-ministry-of-transport",
                "Oman kept silent about Iran. Its Ministry of Transport spoke of an accident. | agency:om-ministry-of-transport",
                "Chile and Peru met. Ecuador was hit in May. Hackers shut the country's health ministry. | agency:ec-ministry-of-health",
                "Iran kept silent. The Treasury in Washington imposed sanctions. | agency:us-department-of-the-treasury",
                "New Zealand has told China that the National Cyber Security Centre saw the theft. | agency:nz-national-cyber-security-centre",
                "Ireland accused Britain. The Department of Health was shut. | agency:ie-department-of-health",
                "Ukraine and Poland met. The parties are the Chancellery of the Prime Minister on the Polish side and nobody else. | agency:pl-chancellery-of-the-prime-minister",
                "Belarus's KGB and Russia's FSB signed. The KGB chose the place. | agency:by-state-security-committee",
                "The Parliamentary Counsel Office of Malta was shut. | agency:mt-parliamentary-counsel-office",
                "Rockets fell on Baghdad and on the US embassy there, Iran said. | agency:us-embassy-in-baghdad",
            })
    void aBodyBelongsToTheCountryThatTheArticleIsAboutThere(String text, String agency) {
        assertThat(Named.in(text).ids()).contains(agency);
    }
}
