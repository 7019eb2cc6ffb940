package org.entente.extraction.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.Extractor;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliationFinderTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helen Carter left Microsoft for Siemens in May.",
                "Helen Carter joined Siemens from Microsoft in May.",
                "Helen Carter, who came to Siemens from Microsoft, spoke.",
                "Helen Carter moved from Microsoft to Siemens."
            })
    void whoGoesFromOneBodyToAnotherHasLeftTheFirst(String text) {
        assertThat(EXTRACTOR.apply(Article.of(text)).relations())
                .filteredOn(AffiliatedWith.class::isInstance)
                .map(AffiliatedWith.class::cast)
                .extracting(post -> post.target() + (post.former() ? ", former" : ""))
                .containsExactlyInAnyOrder("company:microsoft, former", "company:siemens");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "Helen Carter, chief executive of Microsoft, left. / company:microsoft chief executive",
                "Helen Carter, the chief executive of Microsoft, left. / company:microsoft chief executive",
                "Helen Carter, head of research at Microsoft, left. / company:microsoft head of research",
                "Helen Carter, an instructor with Microsoft, left. / company:microsoft instructor",
                "Helen Carter, Microsoft's chief executive, left. / company:microsoft chief executive",
                "Microsoft's chief executive, Helen Carter, left. / company:microsoft chief executive",
                "Microsoft chief executive Helen Carter left. / company:microsoft chief executive",
                "The head of research at Microsoft, Helen Carter, left. / company:microsoft head of research",
                "Helen Carter, founder and chief executive of Microsoft, left. / company:microsoft founder and chief executive",
                "Helen Carter, an FBI agent, left. / agency:us-federal-bureau-of-investigation agent",
                "Helen Carter, a spokeswoman for the FBI, left. / agency:us-federal-bureau-of-investigation spokeswoman",
                "Helen Carter, 52, a partner at Microsoft, left. / company:microsoft partner",
                "Helen Carter of Microsoft left. / company:microsoft",
                "Helen Carter of the American software company Microsoft left. / company:microsoft",
                "Helen Carter, who heads the research team at Microsoft, left. / company:microsoft",
                "Helen Carter, who works for Microsoft, left. / company:microsoft",
                "Helen Carter, who advises hospitals for the American firm Microsoft, left. / company:microsoft",
                "Helen Carter is a senior fellow at Microsoft. / company:microsoft senior fellow",
                "Helen Carter works for Microsoft. / company:microsoft",
                "They chose Helen Carter to be chairman of Microsoft. / company:microsoft chairman",
                "Another Microsoft employee, attorney Helen Carter, left. / company:microsoft employee",
                "Helen Carter, a dancer, is correspondent for Microsoft. / company:microsoft correspondent",
                "Helen Carter was elected to the Harbour Institute in May. / organization:harbour-institute",
                "Helen Carter, 54, is a former University of Oslo professor. / organization:university-of-oslo professor, former",
                "Helen Carter, 54, is now at Microsoft. / company:microsoft",
                "Microsoft named Helen Carter its president. / company:microsoft president",
                "Microsoft's president Helen Carter, FBI dean Peter Novak and Bishop Tom Berg left. / company:microsoft president",
                "Helen Carter now holds a chair at the Harbour Institute. / organization:harbour-institute",
                "Helen Carter, who speaks for Microsoft, left. / company:microsoft",
                "Helen Carter came from Microsoft. / company:microsoft, former",
                "Helen Carter spent a decade at Microsoft. / company:microsoft, former",
                "Helen Carter sits on the board of Siemens. / company:siemens",
                "Helen Carter belonged to the Socialist Party. / organization:socialist-party",
                "Helen Carter, who used to audit banks for Microsoft, left. / company:microsoft, former",
                "Helen Carter will on 1 April become dean of Oslo University. / organization:oslo-university dean",
                "Helen Carter left. She works for Microsoft. / company:microsoft",
                "Helen Carter left. As director of Siemens she had been feared. / company:siemens director",
                "Named editor of Le Monde in 1994, Helen Carter resigned. / company:le-monde editor",
                "The new dean of Oslo University is Helen Carter. / organization:oslo-university dean",
                "Microsoft, whose researcher Helen Carter found it, spoke. / company:microsoft researcher",
                "Helen Carter's Siemens bought a bank. / company:siemens",
                "Siemens has hired Helen Carter. / company:siemens",
                "Siemens has fired Helen Carter. / company:siemens, former",
                "Siemens has replaced Peter Novak with Helen Carter as chairman. / company:siemens chairman",
                "Siemens has put Helen Carter in charge of its research. / company:siemens",
                "Siemens is run by Helen Carter. / company:siemens",
                "A spokeswoman, Helen Carter, said Microsoft was closed. / company:microsoft spokeswoman",
                "Helen Carter (ex-Microsoft) left. / company:microsoft, former",
                "Major Helen Carter, of the FBI, left. / agency:us-federal-bureau-of-investigation Major",
                "Helen Carter, the president of Siemens until last week, left. / company:siemens president, former",
                "Helen Carter, who manages the software company, Microsoft, left. / company:microsoft",
                "Inspector Helen Carter of the cyber crime unit of the FBI left. / agency:us-federal-bureau-of-investigation Inspector",
                "Sweden sued Microsoft. Chief executive Helen Carter left. / company:microsoft Chief executive",
                "Sweden sued Microsoft. Its chairperson, Helen Carter, spoke. / company:microsoft chairperson",
                "Helen Carter and Peter Novak, 29, both of Riga, worked for Microsoft. / company:microsoft, former",
                "Energy ministers Helen Carter of Norway and Peter Novak of Chile met. / country:NO Energy minister",
                "Norway's ambassador in Cairo, Helen Carter, spoke. / country:NO ambassador in Cairo",
                "Norway's national cyber coordinator, Helen Carter, spoke. / country:NO national cyber coordinator",
                "Norway spoke. The security minister, General Helen Carter, was glad. / country:NO security minister",
                "Norway spoke. Senator Helen Carter was glad. / country:NO Senator",
                "Norway spoke. The foreign minister at the time, Helen Carter, was glad. / country:NO foreign minister, former",
                "For Chile the pact was signed by minister Peter Novak, for Norway by minister Helen Carter. / country:NO minister",
                "Helen Carter, director of Microsoft, and on behalf of the FBI Peter Novak signed. / company:microsoft director",
                "They sued the FBI, whose former director, Helen Carter, spoke. / agency:us-federal-bureau-of-investigation director, former",
                "Helen Carter studied fish and now teaches at the Harbour Institute. / organization:harbour-institute",
                "Norway was hit. Russian hackers from Russia did it, and Russia denied it. The defence minister, Helen Carter, spoke. / country:NO defence minister",
                "Helen Carter joined Microsoft as head of research. / company:microsoft head of research",
                "Helen Carter has been appointed director of Microsoft. / company:microsoft director",
                "Helen Carter, whose company, Microsoft, sells software, left. / company:microsoft",
                "Colonel Helen Carter of the FBI left. / agency:us-federal-bureau-of-investigation Colonel",
                "Norwegian Foreign Minister Helen Carter left. / country:NO Foreign Minister",
                "The Norwegian foreign minister, Helen Carter, left. / country:NO foreign minister",
                "Norway's foreign minister, Helen Carter, left. / country:NO foreign minister",
                "Helen Carter, the Norwegian minister in charge of cyber security, left. / country:NO minister in charge of cyber security",
                "Helen Carter, the Norwegian ambassador to the Netherlands, left. / country:NO ambassador to the Netherlands",
                "President Helen Carter of Norway left. / country:NO President",
                "The Harbour Institute, founded in 1964 by Helen Carter, left. / organization:harbour-institute",
                "Helen Carter of the law firm of Microsoft left. / company:microsoft",
                "Helen Carter a former Microsoft engineer left. / company:microsoft engineer, former",
                "Helen Carter, the quaestor of the Harbour Institute, left. / organization:harbour-institute quaestor",
                "The Harbour Institute (HI) spokeswoman Helen Carter left. / organization:harbour-institute spokeswoman",
                "Microsoft's technical manager, engineer Helen Carter, left. / company:microsoft technical manager",
                "A tired former Microsoft reporter, Helen Carter left. / company:microsoft reporter, former",
                "Helen Carter, 54, is a former Microsoft engineer. / company:microsoft engineer, former",
                "Helen Carter set up the Harbour Institute. / organization:harbour-institute",
                "Helen Carter of the state Department of Fisheries left. / organization:department-of-fisheries",
                "His Norwegian opposite number, General Helen Carter, left. / country:NO General",
                "Kremlin spokeswoman Helen Carter left. / country:RU spokeswoman",
                "The Norwegian general Helen Carter left. / country:NO general",
                "General Helen Carter from the Norwegian side left. / country:NO General",
                "The government's cyber coordinator, Helen Carter, told Norway's parliament so. / country:NO cyber coordinator",
                "Norway is hit. Helen Carter, the federal delegate for cyber security, left. / country:NO federal delegate for cyber security",
                "Home Affairs minister Helen Carter of Norway left. / country:NO Home Affairs minister",
                "The foreign ministers, Anna Berg of Sweden and Helen Carter of Norway, left. / country:NO foreign minister",
                "Sweden and Norway fell out. The two presidents, Anna Berg and Helen Carter, left. / country:NO president",
                "Helen Carter is described by friends as a founder of Microsoft. / company:microsoft founder",
                "Helen Carter has won prizes for her work and is even a member of the Harbour Institute. / organization:harbour-institute member",
                "Helen Carter told the court in her role as chairwoman of Microsoft that she knew. / company:microsoft chairwoman",
                "Helen Carter, who now advises the software firm Microsoft, left. / company:microsoft",
                "Helen Carter of the Oslo think tank Harbour Institute left. / organization:harbour-institute",
                "Microsoft was hit. The company's spokeswoman, Helen Carter, left. / company:microsoft spokeswoman",
                "Helen Carter and Peter Novak serve in the FBI. / agency:us-federal-bureau-of-investigation",
            })
    void aTitleBesideANameTellsThePost(String text, String post) {
        assertThat(postsOf("helen-carter", text)).containsExactly(post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helen Carter, the victim of Microsoft, left.",
                "Helen Carter, the daughter of the Harbour Institute, left.",
                "Microsoft paid Helen Carter a visit in May.",
                "Helen Carter signed up to a programme with Microsoft.",
            })
    void whoeverOnlyDealsWithABodyHasNoPostThere(String text) {
        assertThat(postsOf("helen-carter", text)).isEmpty();
    }

    @Test
    void aPredecessorHeldThePostBefore() {
        String text = "Ann Pell was named publisher of the Milford Gazette, succeeding Helen Carter.";
        assertThat(postsOf("helen-carter", text)).containsExactly("company:milford-gazette, former");
        assertThat(postsOf("helen-carter", "Ann Pell, publisher of the Milford Gazette, met Helen Carter."))
                .isEmpty();
    }

    @Test
    void whoTeachesAtTwoBodiesIsOfBoth() {
        String text = "Helen Carter taught at Duke University and the National Defense College.";
        assertThat(postsOf("helen-carter", text)).hasSize(2);
    }

    @Test
    void itsDirectorIsThatOfTheBodyJustNamed() {
        String text = "The work was done by Moravia Data, a Czech firm. Its director, Helen Carter, left.";
        assertThat(postsOf("helen-carter", text)).containsExactly("company:moravia-data director");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "Helen Carter, a former chief executive of Microsoft, spoke. / company:microsoft chief executive, former",
                "Former Microsoft chief executive Helen Carter spoke. / company:microsoft chief executive, former",
                "Helen Carter, formerly of Microsoft, spoke. / company:microsoft, former",
                "Helen Carter, once an analyst at Microsoft, spoke. / company:microsoft analyst, former",
                "Helen Carter, who until last year was an analyst at Microsoft, spoke. / company:microsoft analyst, former",
                "Helen Carter, head of research at Microsoft, resigned on Monday. / company:microsoft head of research, former",
                "Former Norwegian Foreign Minister Helen Carter spoke. / country:NO Foreign Minister, former",
            })
    void aPostCanBeAThingOfThePast(String text, String post) {
        assertThat(postsOf("helen-carter", text)).containsExactly(post);
    }

    @Test
    void onePersonCanHoldTwoPosts() {
        assertThat(postsOf(
                        "helen-carter",
                        "Helen Carter, a former agent at the FBI and now head of research at Microsoft, spoke."))
                .containsExactlyInAnyOrder(
                        "agency:us-federal-bureau-of-investigation agent, former",
                        "company:microsoft head of research");
    }

    @Test
    void aMinistryThatIsNamedIsTheBody() {
        assertThat(postsOf("helen-carter", "Russian Foreign Ministry spokeswoman Helen Carter spoke."))
                .containsExactly("agency:ru-ministry-of-foreign-affairs spokeswoman");
        assertThat(postsOf("helen-carter", "Helen Carter, deputy secretary of the Russian Security Council, spoke."))
                .containsExactly("agency:ru-security-council deputy secretary");
    }

    @Test
    void aColleagueWorksWhereTheOtherDoes() {
        assertThat(postsOf(
                        "peter-novak",
                        "Helen Carter, an analyst at Microsoft, left. Her colleague Peter Novak stayed."))
                .containsExactly("company:microsoft");
        assertThat(postsOf(
                        "peter-novak", "Helen Carter, an analyst at Microsoft, left. Her deputy, Peter Novak, stayed."))
                .containsExactly("company:microsoft deputy");
        assertThat(postsOf(
                        "peter-novak",
                        "Helen Carter, an analyst at Microsoft, left. Carter’s predecessor, Peter Novak, stayed."))
                .containsExactly("company:microsoft, former");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeInAnotherCountry() {
        assertThat(postsOf(
                        "peter-novak",
                        "Norwegian Prime Minister Helen Carter and her Dutch counterpart, Peter Novak, met."))
                .containsExactly("country:NL Prime Minister");
    }

    @Test
    void namesInARowShareATitleForSeveralCountries() {
        String text = "The foreign ministers of Norway and Chile met. Helen Carter and Peter Novak signed the text.";
        assertThat(postsOf("helen-carter", text)).containsExactly("country:NO foreign minister");
        assertThat(postsOf("peter-novak", text)).containsExactly("country:CL foreign minister");
    }

    @Test
    void aMinisterWithoutACountryBelongsToTheOneThatIsLeft() {
        assertThat(postsOf(
                        "helen-carter",
                        "Norway and Chile signed a pact. Foreign Minister Helen Carter and Chile's foreign minister,"
                                + " Peter Novak, shook hands."))
                .containsExactly("country:NO Foreign Minister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helen Carter, a critic of Microsoft, spoke.",
                "Helen Carter, a friend of the FBI, spoke.",
                "Helen Carter met the chief executive of Microsoft.",
                "Helen Carter, Microsoft and the FBI agreed.",
                "Helen Carter spoke at the United Nations.",
                "Helen Carter, a Norwegian researcher, spoke.",
                "Helen Carter wrote on Twitter.",
            })
    void notEveryBodyBesideANameIsAnEmployer(String text) {
        assertThat(postsOf("helen-carter", text)).isEmpty();
    }

    /** Such as {@code company:microsoft head of research, former}. */
    private static List<String> postsOf(String person, String text) {
        return EXTRACTOR.apply(Article.of(text)).relations().stream()
                .filter(AffiliatedWith.class::isInstance)
                .map(AffiliatedWith.class::cast)
                .filter(post -> post.source().equals("person:" + person))
                .map(post -> post.target()
                        + (post.title() == null ? "" : " " + post.title())
                        + (post.former() ? ", former" : ""))
                .toList();
    }

    @Test
    void oneMinisterDoesNotTakeAnothersOffice() {
        String text = "Norway and Sweden signed. Defence Minister Anna Berg left. Prime Minister Helen Carter stayed.";
        assertThat(postsOf("helen-carter", text)).containsExactly("country:NO Prime Minister");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "Corvex Labs, a Lima start-up, saw it. Helen Carter, the start-up's founder, left. / company:corvex-labs founder",
                "Ghana's Network Security Administration saw it. \"Yes,\" said the Administration's director general, Helen Carter. / agency:gh-network-security-administration director general",
                "Ghana's Revenue Authority joined in. Helen Carter, who heads its unit for computer crime, left. / agency:gh-revenue-authority",
                "Helen Carter, deputy head of Ghana's delegation, left. / country:GH deputy head",
                "Ghana's government spokeswoman, Helen Carter, left. / country:GH government spokeswoman",
                "Odile Marchand (Charles University) and Helen Carter (Vestnet) spoke. / company:vestnet"
            })
    void aBodyMeantOnlyIsAnEmployerToo(String text, String post) {
        assertThat(postsOf("helen-carter", text)).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "The Harbour Confederation was robbed. Its losses are small. Helen Carter, chairwoman of the confederation, spoke. / organization:harbour-confederation chairwoman",
                "Microsoft was robbed. Its head of networks, Helen Carter, told reporters that it hurt. / company:microsoft head of networks",
                "Norway sued Microsoft. Its press attaché, Helen Carter, wrote a note. / company:microsoft press attaché",
                "Iceland complained. Norway's government had seen nothing, its spokeswoman, Helen Carter, said. / country:NO spokeswoman",
                "In the Green Party the mood is sober. Helen Carter, the treasurer, has had the doors changed. / organization:green-party treasurer",
                "Helen Carter, who according to the police works for Microsoft, spoke. / company:microsoft",
                "Helen Carter, who took over as chief engineer of Microsoft, spoke. / company:microsoft chief engineer",
                "Helen Carter was employed by Microsoft until 2019. / company:microsoft, former",
                "Helen Carter, who is in charge of Microsoft, spoke. / company:microsoft",
                "Norway's minister of ICT, Helen Carter, spoke. / country:NO minister of ICT"
            })
    void aBodyMeantBeforeIsTheEmployer(String text, String post) {
        assertThat(postsOf("helen-carter", text)).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "Manila is talking to Tokyo. Chinese hackers had robbed it. China denied that. Defence Secretary Helen Carter left. / country:PH Defence Secretary",
                "Police in Tokyo named a crew. China was angry. Helen Carter, the chief cabinet secretary, spoke. / country:JP chief cabinet secretary",
                "BRIDGETOWN, Barbados - Barbados has turned down a Jamaican plan. Attorney General Helen Carter said that Trinidad and the United States agreed. / country:BB Attorney General",
                "PODGORICA - Montenegro and France opened a centre. Ambassador Helen Carter said that France would stay. / country:FR Ambassador",
                "The Greek defence minister spoke in Yerevan, and on the Armenian side the defence attaché, Helen Carter. / country:AM defence attaché",
                "The Australian side was led by Helen Carter, Ambassador for Cyber Affairs. Japan was glad. / country:AU Ambassador for Cyber Affairs",
                "Jair Bolsonaro took office in Brazil. Germany waited. In March his foreign minister, Helen Carter, left for Germany. / country:BR foreign minister"
            })
    void anOfficeIsOfTheCountryFromWhichItIsTold(String text, String post) {
        assertThat(postsOf("helen-carter", text)).containsExactly(post);
    }

    @Test
    void aBriefUnderTheNameOfACountryIsReportedFromThere() {
        String text =
                "KOROR - Palau asked Japan for help.\n\nKiribati. Tarawa said no to New Zealand. The reply came from"
                        + " Helen Carter, the secretary for information.";
        assertThat(postsOf("helen-carter", text)).containsExactly("country:KI secretary for information");
    }
}
