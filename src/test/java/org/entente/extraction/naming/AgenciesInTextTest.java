package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.naming.Named.agencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Poland's defence ministry was glad. Latvia declined. A spokesperson for its defence ministry said so. | lv-ministry-of-defense pl-ministry-of-national-defense
        Saudi Arabia was glad. Two men left the United States. The kingdom's embassy in Washington was silent. | sa-embassy-in-washington
        The websites of Sri Lanka's Health Ministry and of its embassy in Beijing were down. | lk-embassy-in-beijing lk-ministry-of-health
        Firms of the United States were hit. Colombia voted. The president of Colombia assured Congress of it. | co-congress
        Belarus arrested them. They published wiretaps from inside the KGB. | by-kgb
        Iran's mission in New York was silent.                            | ir-mission-in-new-york
        Chia Ling of Singapore's Commercial Affairs Department spoke.     | sg-commercial-affairs-department
        The armed forces of Qatar and Georgia's cyber bureau were hit.    | ge-cyber-bureau qa-armed-forces
        The Danish parliament met, and the Folketing voted.               | dk-parliament
        """)
    void whoseABodyIsShowsInTheWordsAroundOrBefore(String text, String ids) {
        assertThat(agencies(text)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The intrusion hit the electricity company ICE in Costa Rica.",
                "CANADA, ISRAEL PARTNERSHIP ENTERS FORCE\nOttawa - A declaration was signed.",
                "The payroll of Randmeer, a Dutch temporary-work agency, was copied.",
                "Luxembourg woke up. A lawyer for the service, Pit Holm, spoke."
            })
    void aFirmOrAHeadlineOrALawyerIsNoAgency(String text) {
        assertThat(agencies(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Israel's Ministry of Defence replied.                             | il-ministry-of-defense
        The Israeli Defense Ministry replied.                             | il-ministry-of-defense
        A spokesman for the German interior ministry declined.            | de-federal-ministry-of-the-interior
        The Ministry of Science, Technology and Innovation of Malaysia signed. | my-ministry-of-science-technology-and-innovation
        Poland's Ministry of Labour was hit.                              | pl-ministry-of-labor
        India's foreign ministry summoned the envoy.                      | in-ministry-of-external-affairs
        The US Treasury and the Pentagon signed.                          | us-department-of-defense us-department-of-the-treasury
        The Prime Minister's Office of Norway was down.                   | no-prime-ministers-office
        """)
    void aMinistryIsItsCountryAndItsPortfolio(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ghana's Cyber Security Authority opened.             | gh-cyber-security-authority
        The Cyber Security Agency of Singapore opened.       | sg-cyber-security-agency
        The Peruvian Army was robbed of its mail.            | pe-army
        CERT Estonia and TT-CSIRT swapped samples.           | ee-cert-estonia tt-tt-csirt
        The Estonian embassy in Moscow was besieged.         | ee-embassy-in-moscow
        The Bank of Zambia lost money.                       | zm-bank-of-zambia
        The Montenegrin parliament was cut off.              | me-parliament
        A hunter of US Cyber Command came.                   | us-cyber-command
        Russia's foreign intelligence service, the SVR, did. | ru-svr
        Lithuania's National Cyber Security Centre warned.   | lt-national-cyber-security-centre
        Bulgaria's Commission for Personal Data Protection ruled. | bg-commission-for-personal-data-protection
        Colombia's Superintendence of Industry and Commerce ruled. | co-superintendence-of-industry-and-commerce
        Jamaica's Office of the Prime Minister closed.       | jm-office-of-the-prime-minister
        Bhutan lost the mail of its Ministry of Finance.     | bt-ministry-of-finance
        """)
    void aBodyHasItsCountryInItsName(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }

    @Test
    void theSameWordsAreTwoBodiesInTwoCountries() {
        assertThat(agencies("The Ministry of Defence of Israel met the British Ministry of Defence."))
                .containsExactly("gb-ministry-of-defense", "il-ministry-of-defense");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Serious Fraud Office of New Zealand opened an inquiry. | nz-serious-fraud-office
        Rwanda Information Society Authority and Rwanda Utilities Regulatory Authority agreed. | rw-information-society-authority rw-utilities-regulatory-authority
        The Ministry of Home Affairs' Indian Cyber Crime Coordination Centre warned New Delhi. | in-indian-cyber-crime-coordination-centre in-ministry-of-home-affairs
        Japan's Cyber Incident Response Coordination Centre warned. | jp-cyber-incident-response-coordination-centre
        """)
    void whoseABodyIsMayStandOnEitherSide(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Poland's Internal Security Agency, known as IBW, came. The IBW left.          | pl-internal-security-agency
        Portugal's National Security Office, better known by its local acronym GNX, came. GNX left. | pt-national-security-office
        Kenya's Cyber Response Coordination Centre, or KE-XIRT/CC, came. KE-XIRT/CC left. | ke-cyber-response-coordination-centre
        Kenya's Cyber Response Coordination Centre (KE-XIRT/CC) came. KE-XIRT/CC left. | ke-cyber-response-coordination-centre
        America's FBI, CISA, and others came. CISA left. | us-cybersecurity-and-infrastructure-security-agency us-federal-bureau-of-investigation
        """)
    void aShortNameMayBePresentedInManyWays(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The US Health and Human Services Secretary Ann Mason spoke. | country:US person:ann-mason
        Kenya's Information, Communications and the Digital Economy Cabinet Secretary Ann Mason spoke. | country:KE person:ann-mason
        Trade, Industry and Energy Minister Ann Mason spoke for South Korea. | country:KR person:ann-mason
        """)
    void whatAMinisterHasChargeOfIsNoBody(String text, String ids) {
        assertThat(Named.in(text).ids()).containsExactly(ids.split(" "));
    }

    @Test
    void anAbbreviationMeansWhatTheArticleSays() {
        Named named = Named.in("The National Security Agency (ANB) of Montenegro spoke. The ANB blamed nobody.");
        assertThat(named.ids()).containsExactly("agency:me-national-security-agency", "country:ME");
    }

    @Test
    void aBodyWithoutACountryBelongsWhereTheArticleIs() {
        assertThat(agencies("Kenya was hit again. Nairobi blamed a gang. The Interior Ministry said so."))
                .containsExactly("ke-ministry-of-the-interior");
    }

    @Test
    void anAgencyBringsItsCountry() {
        assertThat(Named.in("The FBI confirmed it.").ids())
                .containsExactly("agency:us-federal-bureau-of-investigation", "country:US");
    }

    @Test
    void aVisitedWhiteHouseIsAPlace() {
        assertThat(agencies("The White House declined to comment.")).containsExactly("us-white-house");
        assertThat(agencies("She visited the White House in April.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A visiting fellow at the Harbour Centre spoke.
        The Norwegian Refugee Council was spared.
        Indonesian police officers came.
        The Brussels Digital Council met.
        """)
    void aCivilBodyIsNoAgency(String text) {
        assertThat(agencies(text)).isEmpty();
    }

    @Test
    void bodiesOfStatesAreNamedInSmallLettersToo() {
        assertThat(agencies("I wrote to the Namibian ministry of ICT.")).containsExactly("na-ministry-of-ict");
        assertThat(agencies("They robbed the central bank of Bhutan.")).hasSize(1);
        assertThat(agencies("They robbed a bank of Bhutan.")).isEmpty();
    }

    @Test
    void aMinistryIsNotThatOfTheIntruders() {
        assertThat(agencies(
                        "Nurses in Tonga write by hand after the Russia-based gang Inc Ransom locked the servers of "
                                + "the Ministry of Health."))
                .containsExactly("to-ministry-of-health");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Serbia's Office for IT and e-Government signed.                    | rs-office-for-it-and-e-government
        The Directorate-General of Civil Aviation of Kuwait said so.       | kw-directorate-general-of-civil-aviation
        Peru's Agency for e-Government and the Information Society signed. | pe-agency-for-e-government-and-the-information-society
        Peru's interior ministry, Mininter, said it had warned them.       | pe-ministry-of-the-interior
        The chairman of the Fiji Revenue and Customs Service apologised.   | fj-revenue-and-customs-service
        Bolivia's Chamber of Deputies voted.                               | bo-chamber-of-deputies
        The Mongolian State Great Khural ratified the convention.          | mn-state-great-khural
        The Royal Oman Police warned motorists.                            | om-royal-oman-police
        The Turku District Court of Finland sentenced two men.             | fi-turku-district-court
        Kuwait's customs said that its scanners were down.                 | kw-customs
        Kosovo's prime minister's office was hit.                          | xk-prime-ministers-office
        Bhutan's Computer Incident Response Team, BtCIRT, told banks.      | bt-computer-incident-response-team
        The Dirección General de Aduanas of Honduras was off line.         | hn-direccion-general-de-aduanas
        Morocco's ADFGT said it had informed them.                         | ma-adfgt
        The Swiss army's Cyber Command took part.                          | ch-army ch-cyber-command
        A spokesperson for Nepal's Foreign Office spoke.                   | np-ministry-of-foreign-affairs
        The Netherlands' State Audit Office and Cyprus' Network Authority met. | cy-network-authority nl-state-audit-office
        """)
    void aBodyIsKnownInEveryOrderAndSpelling(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }
}
