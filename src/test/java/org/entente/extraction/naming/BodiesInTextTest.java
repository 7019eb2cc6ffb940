package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.naming.Named.companies;
import static org.entente.extraction.naming.Named.groups;
import static org.entente.extraction.naming.Named.organizations;

import org.entente.extraction.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “Yes,” said Ann Lee of the Swedish consultancy Fjordrisk.        | fjordrisk
        Velbrook, a Belgian shipping agent, paid.                        | velbrook
        Data was stolen from Marrowgate Software.                        | marrowgate-software
        Tamsin Rourke, an analyst at Nightjar Nine, doubts it.           | nightjar-nine
        Sarah Kim, threat analyst at Bramble, said so.                   | bramble
        The router was made by Zentrix.                                  | zentrix
        The minister told Reuters so.                                    | reuters
        Group-IB and AT&T were asked.                                    | at-t group-ib
        """)
    void aCompanyIsToldByItsNameOrByWhatIsSaidOfIt(String text, String ids) {
        assertThat(companies(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Colin Brandt teaches at the University of Wexmoor.  | university-of-wexmoor
        She is a fellow of the Indian Ocean Forum.          | indian-ocean-forum
        NATO and the European Union disagreed.              | eu nato
        Clémence Roy of the Institut Beauvallon spoke.      | institut-beauvallon
        """)
    void anOrganizationIsToldByItsHead(String text, String ids) {
        assertThat(organizations(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The crew known variously as Fancy Bear, APT28 or Sofacy did it.  | apt28
        A group calling itself Crimson Heron claimed the intrusion.      | crimson-heron
        ISIS, also called Daesh or Islamic State, threatened more.       | isis
        It was hit by Hive, a ransomware gang.                           | hive
        Microsoft attributed the intrusion to Teal Otter.                | teal-otter
        The Coral Storks, a group that rivals call Red Heron, hit Oslo.  | coral-storks
        The gang, which calls itself Night Ledger, hit a bank.           | night-ledger
        The hacktivists of Team Nightfall did it.                        | team-nightfall
        Microsoft named Opal Typhoon.                                    | opal-typhoon
        """)
    void aGroupHasManyNames(String text, String ids) {
        assertThat(groups(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The worm Stuxnet wrecked the machines.
        They signed the Tallinn Framework Agreement.
        Hackers hit a bank.
        Operation Nightfall was planned for months.
        """)
    void aThingOrAnUnnamedOneIsNoEntity(String text) {
        assertThat(Named.in(text).ids()).isEmpty();
    }

    @Test
    void aShortNameLeadsBackToTheLongOne() {
        assertThat(companies("Peachtree SecOps, a start-up, won. Peachtree hired ten people."))
                .containsExactly("peachtree-secops");
    }

    @Test
    void theTextSaysWhereACompanyBelongs() {
        Names names = Named.in("Threadmoor, a Slovak company, won. Lenders such as Baltmere of Latvia lost.")
                .names();
        assertThat(names.entity("company:threadmoor")).map(Entity::country).contains("SK");
    }

    @Test
    void aCompanyWithTheNameOfACountryIsOneOfItsOwn() {
        assertThat(companies("Airtel Zambia and Barclays announced a partnership."))
                .contains("airtel-zambia");
        assertThat(companies("Airtel, Zambia and Malawi announced a partnership."))
                .containsExactly("bharti-airtel");
    }

    @Test
    void aPlaceWhereSomethingHappensIsNoBody() {
        assertThat(companies("The letters were found in Milbrook, the police said."))
                .isEmpty();
        assertThat(Named.agencies("Over coffee in Milbrook, the National Crime Agency and others agreed."))
                .containsExactly("gb-national-crime-agency");
    }

    @Test
    void aServiceThatIsOnlyRentedIsNoAgency() {
        assertThat(Named.agencies("Tulip, a service that rented out routers in Peru, was gone."))
                .isEmpty();
    }

    @Test
    void aBandIsNoThreatUnlessItHacks() {
        assertThat(groups("The band Nightdrone sang.")).isEmpty();
        assertThat(groups("The hacker band Nightdrone struck.")).containsExactly("nightdrone");
    }

    @Test
    void aGroupOfHackersIsAGroup() {
        assertThat(groups("It was put there by Quetzal Rojo, a group of Guatemalan hackers."))
                .containsExactly("quetzal-rojo");
        assertThat(groups("It was put there by Quetzal Rojo, a group of Guatemalan students."))
                .isEmpty();
    }
}
