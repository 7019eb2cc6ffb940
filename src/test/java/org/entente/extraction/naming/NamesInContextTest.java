package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a name make of it, and whose a body is where its name does not say. */
class NamesInContextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government's cyber coordinator, Tavita Leota, told Samoa's parliament so. | person:tavita-leota",
                "The fund is led by its president Tavita Leota, and Oman's Cyber Defence Centre pays. | person:tavita-leota",
                "Tavita Leota, the party's treasurer, agreed. | person:tavita-leota",
                "Mr van Loon paid. Chief Inspector Piet van Loon was glad. | person:piet-van-loon",
                "The German weekly Das Ohr reported it. | company:das-ohr",
                "Records were taken from HarbourCare, Malta's largest group of hospitals. | company:harbourcare",
                "The work was that of the Iran-linked group Tin Heron, the security firm Dhow said. | group:tin-heron",
                "The gang behind the theft of last May, known as Tin Heron, is at large. | group:tin-heron",
                "Egypt blamed two gangs, the Tin Herons and the Red Otters. | group:red-otters",
                "The Red Sea Lab, a research group at the University of Cairo, saw it. | organization:red-sea-lab",
                "Hackers read the mail of the Civic Liberty Party, the junior partner in the coalition. | organization:civic-liberty-party",
                "Analysts trace it to Grey Ibis, an old acquaintance. | group:grey-ibis",
                "It is an intrusion set that we call MARBLE OTTER. | group:marble-otter",
                "A collective of hacktivists, named Belgium's ports in a message. | country:BE",
                "Larkspur Science and Technology Company paid. | company:larkspur-science-and-technology-company",
                "The ransomware operation known as Tin Harvest is at large. | group:tin-harvest",
                "The page was replaced by Tin Tim, a team of Omani nationalists. | group:tin-tim",
                "Two crews took part, which call themselves Tin Circle, Nile Lamp and Red Hand. | group:red-hand",
                "Researchers call the group Starry Elk. | group:starry-elk",
                "A hacking group calling itself Sons of the Delta did it. | group:sons-of-the-delta",
                "The Union of Underground Delta Hackers did it. | group:union-of-underground-delta-hackers",
                "Senator Tavita Leota of the National Harvest party agreed. | organization:national-harvest",
                "The opposition Civic Democratic Congress denied it. | organization:civic-democratic-congress",
                "Tavita Leota, the founder of Harbour Forwarding, agreed. | company:harbour-forwarding",
                "A reporter from Nordo24 asked. | company:nordo24",
                "General Hamad Al Sahli signed. Dr Al Sahli was glad. | person:hamad-al-sahli",
                "Minister for Digital Security Meri Leotau agreed. | person:meri-leotau",
                "The head of the agency's cyber department, Illia Vetluk, agreed. | person:illia-vetluk",
                "The Finnish vendor Aamu and Harbour Guard of South Korea sell it. | company:aamu",
                "The Korean minister Kim Da-eun left. | country:KR",
                "He was an officer of the Guards, Iran said. | agency:ir-islamic-revolutionary-guard-corps",
            })
    void theWordsAroundANameTellWhatItIs(String text, String id) {
        assertThat(Named.in(text).ids()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letters were posted to a Telegram channel named Red Dawn. | company:red-dawn",
                "Finance chief Rotterdam's port company left the chief officer of Rotterdam's company. | company:rotterdam",
                "They reached the National Health Information System, on which all depend. | company:national-health-information-system",
                "Chief Cabinet Secretary Taro Mori of Japan left. | agency:jp-chief-cabinet",
                "The Finnish vendor Aamu and Harbour Guard of South Korea sell it. | agency:kr-harbour-guard",
                "North Korea spoke. The Korean delegation left. | country:KR",
                "ABU DHABI, 16th March 2021 - Oman signed. | person:abu-dhabi",
                "Ports were shut during Cyclone Ana. | person:cyclone-ana",
                "Oman's Cabinet met. It was a proposal that Cabinet turned down. | company:cabinet",
                "Dr Tavita Leota, formerly of Oman's transport ministry, agreed. | agency:om-tavita-leota",
                "The director of the service, Tavita Leota, agreed. | agency:om-tavita-leota",
            })
    void andWhatItIsNot(String text, String id) {
        assertThat(Named.in(text).ids()).doesNotContain(id);
    }

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
                "Belarus's KGB and Russia's FSB signed. The KGB chose the place. | agency:by-kgb",
                "The Parliamentary Counsel Office of Malta was shut. | agency:mt-parliamentary-counsel-office",
                "Estonia signed with Chile, the Ministry of Transport said. | agency:ee-ministry-of-transport",
                "Russian hackers broke into Malta's ports. Russia denied it. The Ministry of Transport will pay. | agency:mt-ministry-of-transport",
                "Oman's Harbour Security Administration was hit. The Administration will pay. | agency:om-harbour-security-administration",
                "Hackers broke into the Peruvian navy. | agency:pe-navy",
                "Chile's coast guard and Chile's prosecutor's office agreed. | agency:cl-coast-guard",
                "Chile's attorney general's office agreed. | agency:cl-attorney-generals-office",
                "Oman's mission to the United Nations kept silent. | agency:om-mission-to-the-united-nations",
                "The mail of the Border Guard Bangladesh was read. | agency:bd-border-guard-bangladesh",
                "The customs service of Peru, SADUP, was hit. | agency:pe-sadup",
                "Rockets fell on Baghdad and on the US embassy there, Iran said. | agency:us-embassy-in-baghdad",
            })
    void aBodyBelongsToTheCountryThatTheArticleIsAboutThere(String text, String agency) {
        assertThat(Named.in(text).ids()).contains(agency);
    }
}
