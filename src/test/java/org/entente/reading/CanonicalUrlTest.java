package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?id=3",
                "http://Example.ORG:80/a?id=3#top",
                "HTTPS://example.org:443/a/?id=3&utm_source=mail&UTM_campaign=x",
                " https://example.org/a?fbclid=abc&id=3 "
            })
    void allAddressesOfAnArticleAreOne(String url) {
        assertThat(CanonicalUrl.of(url)).isEqualTo("https://example.org/a?id=3");
        assertThat(Article.of("One text.", null, url, null, null).id())
                .isEqualTo(Article.of("Another text.", null, "https://example.org/a?id=3", null, null)
                        .id());
    }

    @Test
    void anotherPathOrParameterIsAnotherArticle() {
        assertThat(CanonicalUrl.of("https://example.org/a?id=3"))
                .isNotEqualTo(CanonicalUrl.of("https://example.org/A?id=3"));
        assertThat(CanonicalUrl.of("https://example.org/a?id=3"))
                .isNotEqualTo(CanonicalUrl.of("https://example.org/a?id=4"));
        assertThat(CanonicalUrl.of("https://example.org:8080/")).isEqualTo("https://example.org:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page 3", "urn:newsml:x:1", "http://bad host/"})
    void whatIsNoAddressStaysAsItIs(String url) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(url);
    }
}
