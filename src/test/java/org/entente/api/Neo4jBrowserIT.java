package org.entente.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Neo4j Browser of an embedded server, in a Chromium, with our guide. */
class Neo4jBrowserIT extends ApiIT {

    private static final double PATIENCE = 120_000;

    @TempDir
    Path folder;

    private Page page;

    @Test
    void connectsByItselfPlaysTheGuideAndShowsThePictureOfTwoCountriesInOurColours() throws IOException {
        String page = uri("//").toString().replaceFirst("/$", "");
        Settings settings = Settings.in(folder).onFreePorts().withWelcome(BrowserWelcome.at(page));
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady();
                BrowserContext context = Chromium.browser().newContext()) {
            fill(server);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            context.setDefaultTimeout(PATIENCE);
            this.page = context.newPage();
            this.page.navigate(server.browserUri().toString());

            Locator guide = this.page.getByTestId("carousel").first();
            assertThat(guide).containsText("Who agreed with whom");

            Locator picture = this.page.getByTestId("frame").first();
            run(Files.readString(Path.of("cypher/queries/picture-of-dyad.cypher")), picture.locator("svg g.node"));
            assertThat(picture.locator("svg g.node")).hasCount(2);
            assertThat(picture.locator("svg g.relationship")).hasCount(1);
            assertThat(picture.locator("svg g.node circle.b-outline[fill='#13558c']"))
                    .hasCount(2);
        }
    }

    private static void fill(EmbeddedNeo4j server) {
        try (Driver driver = GraphDatabase.driver(server.boltUri(), AuthTokens.none())) {
            driver.executableQuery("""
                            CREATE (:Entity:Country {id: 'country:IL', name: 'Israel'})
                              -[:AGREES_WITH {id: 'relation:1', status: 'signed', sources: 1}]->
                              (:Entity:Country {id: 'country:US', name: 'United States'})
                            """).execute();
        }
    }

    /** Once more where it came too early: the parameters are set one after another. */
    private void run(String query, Locator result) {
        for (int i = 0; i < 5 && result.count() == 0; i++) {
            page.getByTestId("activeEditor").click();
            page.keyboard().press("Control+A");
            page.keyboard().insertText(query);
            page.keyboard().press("Control+Enter");
            page.waitForTimeout(5_000);
        }
    }
}
