package org.entente.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A link to the very words in an article on the web. */
final class Citation {

    private static final int ENDS = 5;

    private Citation() {}

    /**
     * The address with a text fragment, at which a browser scrolls to the words and marks them; null where the article has
     * no address. Of long words only the beginning and the end go in.
     */
    static @Nullable String link(@Nullable String url, @Nullable String words) {
        if (url == null || words == null || words.isBlank()) return url;
        return (url.contains("#") ? url + ":~:text=" : url + "#:~:text=")
                + fragment(words.strip().split("\\s+"));
    }

    private static String fragment(String[] words) {
        if (words.length <= 2 * ENDS) return encoded(words, 0, words.length);
        return encoded(words, 0, ENDS) + ',' + encoded(words, words.length - ENDS, words.length);
    }

    private static String encoded(String[] words, int begin, int end) {
        String text = String.join(" ", java.util.Arrays.asList(words).subList(begin, end));
        // a hyphen would end the part of a fragment that tells the context
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
