package org.entente.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {

    private static final String HEAD = """
            <title>Two kingdoms sign a pact | The Wire</title>
            <link rel="canonical" href="https://wire.example/pacts/1">
            <meta property="og:site_name" content="The Wire">
            """;
    private static final String BODY = """
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <article><h1>Two kingdoms sign a pact</h1><p class="byline">By Anna Berg</p>
            <figure><img src="x.jpg"><figcaption>Ministers of Sylvania in Strelsau</figcaption></figure>
            <p>Ruritania and Graustark on Thursday signed their first accord on the <em>defence</em> of networks, seven
            months after they had agreed to exchange ambassadors, officials said.</p>
            <p>The document covers research, shared tools and the exchange of &quot;knowledge&quot;, the Ruritanian foreign
            ministry said in a statement that was published in Strelsau on Friday.</p>
            <p>Sign up for our newsletter</p>
            <p>Both sides plan to hold an exercise in the autumn, according to people who know of the talks, although no
            date has been set, and neither of them has said who is to pay for it.</p></article>
            <aside><h3>Related stories</h3><a href="/2">Sylvania hacks the Duchy</a></aside>
            <footer>Copyright 2021 The Wire</footer>
            """;

    @Test
    void theMainContentIsTheText() {
        Article article = HtmlArticles.read(page(HEAD), null, null);
        List<String> body =
                article.body().stream().map(span -> span.of(article.text())).toList();
        assertThat(body).filteredOn(paragraph -> paragraph.length() > 100).hasSize(3);
        assertThat(String.join("\n", body))
                .contains("accord on the defence of networks, seven months after")
                .contains("\"knowledge\"")
                .doesNotContain("Home", "newsletter", "Sylvania", "Copyright", "Anna Berg");
    }

    @Test
    void thePageSaysWhereAndByWhomItWasPublished() {
        Article article = HtmlArticles.read(page(HEAD + """
                        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","url":"https://wire.example"},
                        {"@type":["NewsArticle"],"headline":"Two kingdoms sign","datePublished":"2021-07-15T10:00:00Z",
                        "author":[{"@type":"Person","name":"Anna Berg"}],"publisher":{"name":"Wire Ltd"}}]}</script>"""), "7", "https://cache.example/x");
        assertThat(article.url()).isEqualTo("https://wire.example/pacts/1");
        assertThat(article.title()).isEqualTo("Two kingdoms sign");
        assertThat(article.publisher()).isEqualTo("Wire Ltd");
        assertThat(article.author()).isEqualTo("Anna Berg");
        assertThat(article.published()).isEqualTo("2021-07-15");
        assertThat(article.sourceId()).isEqualTo("7");
    }

    @Test
    void openGraphIsReadWhereThereIsNoLinkedData() {
        Article article = HtmlArticles.read(page("""
                        <meta property="og:title" content="Two kingdoms sign"><meta property="og:site_name" content="The Wire">
                        <meta property="article:published_time" content="2021-07-15"><meta name="author" content="By Anna Berg">
                        <script type="application/ld+json">{broken</script>"""), null, "https://wire.example/2");
        assertThat(article.title()).isEqualTo("Two kingdoms sign");
        assertThat(article.publisher()).isEqualTo("The Wire");
        assertThat(article.author()).isEqualTo("Anna Berg");
        assertThat(article.published()).isEqualTo("2021-07-15");
        assertThat(article.url()).isEqualTo("https://wire.example/2");
    }

    @Test
    void theDeclaredEncodingIsHeeded() {
        String html = page("<meta charset=\"iso-8859-1\">").replace("Strelsau", "Strelsäu");
        assertThat(HtmlArticles.read(html.getBytes(ISO_8859_1), null, null, null)
                        .text())
                .contains("Strelsäu");
    }

    @Test
    void theHeaderOfTheResponseComesFirst() {
        String html = page("<meta charset=\"iso-8859-1\">").replace("Strelsau", "Strelsäu");
        assertThat(HtmlArticles.read(html.getBytes(UTF_8), "utf-8", null, null).text())
                .contains("Strelsäu");
    }

    @Test
    void withoutADeclarationBytesThatAreNotUtf8AreWindows1252() {
        String html = page("").replace("Strelsau", "Strelsäu – now");
        assertThat(HtmlArticles.read(html.getBytes(Charset.forName("windows-1252")), null, null, null)
                        .text())
                .contains("Strelsäu – now");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        byte[] html = page("<meta charset=\"klingon-8\">").getBytes(UTF_8);
        assertThatThrownBy(() -> HtmlArticles.read(html, null, null, null)).hasMessageContaining("'klingon-8'");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThatThrownBy(() -> HtmlArticles.read("<html><body><img src=x></body></html>", null, null))
                .isInstanceOf(UnreadableArticle.class);
    }

    private static String page(String head) {
        return "<!doctype html><html lang=\"en\"><head>%s</head><body>%s</body></html>".formatted(head, BODY);
    }
}
