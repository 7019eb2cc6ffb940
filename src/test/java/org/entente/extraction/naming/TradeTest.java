package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Firms and groups that no table lists, known by what they do and by what others have from them. */
class TradeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"They came in March,\" said Odile Marchand, an incident responder at Varelle. | company:varelle",
                "Researchers at Halder Bridge say that the code was written in a hurry. | company:halder-bridge",
                "In a blog post on Thursday, Trelline said that a certificate had been stolen. | company:trelline",
                "Neither Apple nor Brackline responded to requests for comment. | company:brackline",
                "A spokeswoman for Stellaris declined to comment. | company:stellaris",
                "\"We have nothing to add,\" TeleNord wrote in an e-mail. | company:telenord",
                "BellSouk said nothing. | company:bellsouk",
                "Yusuf Demir now works for Ankara Siber. | company:ankara-siber",
                "The attack hit Air Sahara an hour before noon, the airline said. | company:air-sahara",
                "The Kathmandu Ledger reported that the minister had been warned. | company:kathmandu-ledger",
                "Wards run by Clinica Sanmarin were turned to paper. | company:clinica-sanmarin",
                "The Ghanaian start-up PayKola, which handles school fees, lost money. | company:paykola"
            })
    void aFirmShowsByWhatItDoes(String text, String firm) {
        assertThat(Named.in(text).ids()).contains(firm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The note was signed by Grabit. | group:grabit",
                "A gang that signs its work \"Zarnitsa\" was behind it. | group:zarnitsa",
                "Ember Vole claimed responsibility on Telegram. | group:ember-vole",
                "The intrusion was claimed by Zarnitsa. | group:zarnitsa",
                "An affiliate of the Oskol ransomware operation got in. | group:oskol",
                "The Royal gang grew out of Conti. | group:conti",
                "The thefts were the work of a gang known in the trade as Copper Widow. | group:copper-widow",
                "We track the activity as GREY OSPREY and think that it is run from Hanoi. | group:grey-osprey",
                "Killnet and its offshoot, Zarnitsa, turned to airports. | group:zarnitsa",
                "It was done by a previously unknown group, the Gulf Lanterns. | group:gulf-lanterns",
                "TA4712, also called Vovchik, telephoned the minister. | group:ta4712",
                "The Eastern Storm Army, a group of hackers, took down the portal. | group:eastern-storm-army",
                "Volunteers who style themselves Red Harvest deface pages. | group:red-harvest"
            })
    void aGroupShowsByWhatIsLaidToIt(String text, String group) {
        assertThat(Named.in(text).ids()).contains(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin said that it was a lie. | company:putin",
                "Talks went on about a nuclear power plant at Dukovar. | company:dukovar",
                "The Convention on Cyber Security took effect. | company:cyber-security",
                "Mr Marchand refused to comment. | company:marchand",
                "Police raided flats in Hull, Schaar and Durban. | company:schaar"
            })
    void othersAreNoFirms(String text, String firm) {
        assertThat(Named.in(text).ids()).doesNotContain(firm);
    }
}
