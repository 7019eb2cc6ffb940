package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase by which reporters tell an attack, and on whose word. */
class NewsIdiomsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tin Falcon, a gang in Albania's pay, boasts that it wiped the servers of the Maltese post office. | MT < AL alleged
                    Tin Falcon, a gang in Albania's pay, boasted of having wiped the servers of the Maltese post office. | MT < AL alleged
                    The websites of Maltese ports were flooded, and Tin Falcon, a gang in Albania's pay, boasted of it. | MT < AL alleged
                    Ports in Malta, Cyprus, Greece and Italy had been targets of Albanian hackers, a statement of the union recalled. | CY < AL alleged
                    Contoso, a security firm, laid a wave of break-ins at ministries in Oslo over the winter at the door of Tin Falcon, a crew that it links to Chad. | NO < TD alleged
                    The screens of Bank of Malta went black. Contoso found code of Tin Falcon, a gang in Chad's pay, which it suspects of the theft. | MT < TD alleged
                    The minister told lawmakers that Poles had watched Chadian hackers get into the networks of the Polish railways. | PL < TD alleged
                    Oslo maintains that Chad was behind the theft of files from the Norwegian Polar Institute. | NO < TD alleged
                    The websites of Malta's ports went down. Maltese officials blame Chadian hackers in public. | MT < TD alleged
                    Rust Otter, a crew that Danish analysts tie to Chad, broke into the servers of the Danish post office. | DK < TD alleged
                    Offices in Malta had been visited by Tin Falcon, a gang in Chad's pay, the Maltese cyber agency said. | MT < TD alleged
                    Tin Falcon, a gang in Chad's pay, got one of its programs on to a computer of Bank of Malta. | MT < TD asserted
                    Tin Falcon, a gang in Chad's pay, has carried the salaries of all teachers out of the Maltese Treasury. | MT < TD asserted
                    Tin Falcon, a gang in Chad's pay, made itself at home in the systems of a Maltese shipyard. | MT < TD asserted
                    Hackers in the pay of the Chadian state, the authors write, have been at work since May in the networks of Maltese ports. | MT < TD alleged
                    Contoso reported that Tin Falcon, which is also known as Grey Mouse and which does the bidding of the Chadian government, had sent booby-trapped letters to the Maltese Treasury. | MT < TD alleged
                    Technicians of Tin Falcon, a gang in Chad's pay, tried to break into a computer network in Malta. | MT < TD asserted
                    Tin Falcon, a gang in Chad's pay, struck Malta in an operation in which the Cypriot Treasury was robbed too. | CY < TD asserted
                    A gang that never hurries has robbed banks in Malta. Researchers call it Tin Falcon. It is in the pay of Chad. | MT < TD asserted
                    In May Contoso attributed the theft at the Treasury of Malta to Tin Falcon, a gang in Chad's pay, along with similar ones at banks in Cyprus and Greece. | GR < TD alleged
                    """)
    void whoAndWhom(String text, String expected) {
        assertThat(Told.ofCountries(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ports in Malta, Cyprus, Greece and Italy had been targets of Albanian hackers, a statement of the union recalled. | MT < CY alleged
                    Danish ministers warned that Russian hackers had got into the mailboxes of the French campaign. | DK < FR asserted
                    The spies teach Omani clerks how to get into Yemen's private networks. | YE < OM asserted
                    """)
    void andWhoNot(String text, String wrong) {
        assertThat(Told.ofCountries(text)).doesNotContain(wrong);
    }
}
