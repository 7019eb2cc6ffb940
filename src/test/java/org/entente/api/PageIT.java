package org.entente.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.extraction.model.Status;
import org.entente.graph.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a Chromium. After each test nothing must have been refused by the policy, and no fault be in the console. */
class PageIT extends ApiIT {

    private static final double PATIENCE = 30_000;

    private final List<String> faults = new ArrayList<>();

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        open(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
    }

    private void open(NewContextOptions options) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(message.text());
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(uri("//").toString())) faults.add("asked elsewhere: " + request.url());
        });
    }

    @AfterEach
    void nothingWentWrong() {
        if (context != null) context.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void theMapShowsHowTheWorldStandsWithTheCountryOfMostAgreements() {
        Reports.ALL.forEach(this::write);
        show("/");
        assertThat(heading()).containsText("How the world stands with");
        show("/?view=map&country=US");
        assertThat(heading()).hasText("How the world stands with the United States");
        assertThat(page.locator("path.land[data-code=IL]")).hasClass(Pattern.compile("s-in-force"));
        assertThat(page.locator("path.land[data-code=US]")).hasClass(Pattern.compile("centre"));
        assertThat(page.locator(".arcs .attacks path")).hasCount(1);
        assertThat(page.locator("tbody tr")).hasText(new String[] {
            "Israelin force2017——2", "Russia——alleged—1",
        });
    }

    @Test
    void aCountryOnTheMapLeadsToTheTwo() {
        write(Reports.SIGNING);
        show("/?view=map&country=US");
        page.locator("path.land[data-code=IL]").dispatchEvent("click");
        assertThat(heading()).hasText("The United States and Israel");
    }

    @Test
    void theMatrixIsWalkedByArrowKeysAndOpensTheTwo() {
        Reports.ALL.forEach(this::write);
        show("/?view=matrix&order=name");
        Locator grid = page.locator("canvas");
        grid.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".readout")).hasText("France and United States: nothing told");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".readout")).hasText("Israel and United States: in force, 2017");
        assertThat(page.locator("#status")).hasText("Israel and United States: in force, 2017");
        page.keyboard().press("Enter");
        assertThat(heading()).hasText("Israel and the United States");
    }

    @Test
    void twoCountriesTellWhenTheyLastAgreedAndWhatLedThere() {
        Reports.ALL.forEach(this::write);
        show("/?view=pair&one=IL&other=US");
        assertThat(page.locator(".standing dd").first()).containsText("2017");
        assertThat(page.locator(".step .when")).hasText(new String[] {"2017", "15 February 2016"});
        assertThat(page.locator(".step blockquote").last()).hasText(Reports.SIGNING_WORDS);
        assertThat(page.getByText("At its source").last())
                .hasAttribute("href", Pattern.compile("^https://a\\.example/signing#:~:text=Israel%20and"));
    }

    @Test
    void theWordsAreMarkedInTheirArticle() {
        Reports.ALL.forEach(this::write);
        show("/?view=pair&one=IL&other=US");
        page.locator("summary").first().click();
        assertThat(page.locator(".context mark")).hasText("the pact with the United States holds");
        assertThat(page.locator(".excerpt")).containsText("Ehud Barak, a former prime minister of Israel, said");
        page.getByText("The whole article").click();
        assertThat(page.locator(".text mark.here")).containsText("the pact with");
    }

    @Test
    void aCitationIsCopied() {
        write(Reports.SIGNING);
        show("/?view=pair&one=IL&other=US");
        page.getByText("Copy citation").click();
        assertThat(page.locator("#status")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                .startsWith("“" + Reports.SIGNING_WORDS + "”")
                .contains("16 February 2016, https://a.example/signing (accessed ");
    }

    @Test
    void theBackButtonLeadsBackAndTheAddressCanBeSent() {
        Reports.ALL.forEach(this::write);
        show("/?view=map&country=IL");
        page.getByRole(AriaRole.ROWHEADER).getByText("United States").click();
        assertThat(heading()).hasText("Israel and the United States");
        String sent = page.url();
        page.goBack();
        assertThat(heading()).hasText("How the world stands with Israel");
        page.navigate(sent);
        assertThat(heading()).hasText("Israel and the United States");
    }

    @Test
    void theKeyboardSkipsToTheContentAndTheHeadingIsReadOnArrival() {
        write(Reports.SIGNING);
        show("/");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Insights"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(heading()).hasText("Insights");
        assertThat(heading()).isFocused();
        assertThat(page.locator("#status")).hasText("Promises and practice: 0");
    }

    @Test
    void searchFindsNamesAndSentences() {
        Reports.ALL.forEach(this::write);
        show("/");
        page.getByRole(AriaRole.SEARCHBOX).fill("cybercrime");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits blockquote")).hasText(Reports.SIGNING_WORDS);
        page.getByRole(AriaRole.SEARCHBOX).fill("gru");
        page.keyboard().press("Enter");
        page.locator(".hits").first().getByText("GRU").click();
        assertThat(heading()).hasText("GRU");
        assertThat(page.getByText("Attacked", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void anArticleThatIsPastedTellsWhatItWouldGiveAndWhyNotMore() {
        write(Reports.SIGNING);
        show("/?view=read");
        page.getByLabel("The text of an article")
                .fill("Estonia and Japan signed a pact on cyber security. Russia will sign another, he said.");
        page.getByText("Read it").click();
        Locator found = page.locator(".reading aside");
        found.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(found).containsText("Estonia and Japan signed");
        assertThat(found).containsText("nobody with a name says it");
        assertThat(page.locator(".text mark").first()).containsText("Estonia and Japan");
    }

    @Test
    void insightsShowPromisesAndPracticeStalePromisesAndChanges() {
        Reports.ALL.forEach(this::write);
        String text = "The United States and Russia agreed to share warnings.";
        write(Told.at("https://e.example/", "2013-06-18", text)
                .agrees("country:RU", "country:US", Status.ANNOUNCED, "2013-06-17", text)
                .extraction());
        show("/?view=insights");
        assertThat(page.locator(".insights li")).hasCount(1);
        assertThat(page.locator(".promise section").first()).containsText("17 June 2013");
        assertThat(page.locator(".promise section").last()).containsText("The GRU broke into");
        show("/?view=insights&tab=stale&before=2020-01-01");
        assertThat(page.locator(".insights li"))
                .containsText(new String[] {"Russia proposed to join forces with France"});
        show("/?view=insights&tab=changes");
        assertThat(page.locator(".insights li").first()).containsText("Title of https://");
        page.getByLabel("Since").fill("2999-01-01");
        assertThat(page.locator(".empty")).containsText("Nothing became new since that day.");
    }

    @Test
    void whatAnArticleSaysIsNeverReadAsMarkup() {
        String text = "<img src=x onerror=alert(1)> Israel and the United States signed <b>a pact</b>.";
        write(Told.at("https://a.example/", "2016-02-16", text)
                .agrees("country:IL", "country:US", Status.SIGNED, "2016-02-15", text)
                .extraction());
        show("/?view=pair&one=IL&other=US");
        assertThat(page.locator(".step blockquote")).hasText(text);
        assertThat(page.locator("main img")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "matrix", "pair"})
    void anEmptyGraphIsSaidAndTheWayOutShown(String view) {
        show("/?view=" + view);
        assertThat(page.locator(".empty")).containsText("Nothing has been read yet");
        page.locator(".empty a").click();
        assertThat(heading()).hasText("Read an article");
    }

    @Test
    void twoCountriesWithNothingBetweenThemAreSaid() {
        Reports.ALL.forEach(this::write);
        show("/?view=pair&one=IL&other=FR");
        assertThat(page.locator(".empty")).containsText("between Israel and France");
    }

    @Test
    void aFaultIsToldInTheWordsOfTheServer() {
        write(Reports.SIGNING);
        show("/?view=pair&one=QQ&other=US");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("QQ");
        assertThat(page.getByText("Try again")).isVisible();
        assertThat(faults).allMatch(fault -> fault.contains("404"));
        faults.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "matrix", "pair&one=IL&other=US", "insights", "read", "search&q=pact"})
    void everyViewFitsAPhoneInLightAndDark(String view) {
        Reports.ALL.forEach(this::write);
        context.close();
        open(new NewContextOptions().setViewportSize(new ViewportSize(360, 740)).setColorScheme(ColorScheme.DARK));
        show("/?view=" + view);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(22, 24, 27)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map",
                "matrix",
                "pair",
                "pair&one=IL&other=US",
                "pair&one=IL&other=FR",
                "insights",
                "insights&tab=stale",
                "insights&tab=changes",
                "read",
                "search&q=pact",
                "search&q=unheard",
                "entity&id=agency:ru-gru",
                "entity&id=person:ehud-barak"
            })
    void everyViewIsOpenToAll(String view) {
        Reports.ALL.forEach(this::write);
        show("/?view=" + view);
        assertThat(barriers()).isEmpty();
    }

    @Test
    void anArticleAndItsWordsInContextAreOpenToAllToo() {
        Reports.ALL.forEach(this::write);
        show("/?view=pair&one=IL&other=US");
        page.locator("summary").first().click();
        assertThat(page.locator(".context mark")).isVisible();
        assertThat(barriers()).isEmpty();
        page.getByText("The whole article").click();
        assertThat(page.locator(".text mark.here")).isVisible();
        assertThat(barriers()).isEmpty();
    }

    @Test
    void aBarrierWouldBeFound() {
        write(Reports.SIGNING);
        show("/?view=map");
        page.evaluate(
                "document.getElementById('centre').closest('label').replaceWith(document.getElementById('centre'));"
                        + "document.querySelector('.lead').style.color = 'rgb(200, 200, 200)'");
        assertThat(barriers())
                .anyMatch(barrier -> barrier.contains("select-name"))
                .anyMatch(barrier -> barrier.contains("color-contrast"));
    }

    /** What axe holds against the page, in light and in dark. */
    private List<String> barriers() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> {
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                    return new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .flatMap(rule -> rule.getNodes().stream().map(node -> "%s, in %s: %s; %s"
                                            .formatted(
                                                    rule.getId(), scheme, node.getHtml(), node.getFailureSummary())));
                })
                .toList();
    }

    @Test
    void twoHundredCountriesAndTwentyThousandAgreementsStayUsable() {
        ManyCountries.write(driver);
        show("/?view=matrix");
        assertThat(page.locator(".lead")).containsText("200 countries");
        page.locator("canvas").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".readout")).containsText(" and ");
        show("/");
        assertThat(page.locator("tbody tr")).hasCount(199);
    }

    @Test
    void thePolicyAllowsNothingInlineAndNothingFromElsewhere() {
        assertThat(get("//").header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    private Locator heading() {
        return page.locator("main h1");
    }

    private void show(String path) {
        page.navigate(uri("//" + path.substring(1)).toString());
        page.locator("main[data-shown]").waitFor();
    }
}
