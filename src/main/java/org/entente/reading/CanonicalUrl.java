package org.entente.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One form for all addresses of an article. */
final class CanonicalUrl {

    private static final Pattern OF_CAMPAIGNS = Pattern.compile(
            "(utm_[^=]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|ref|ref_src|share|smid|xtor|at_[a-z_]+)"
                    + "(=.*)?",
            Pattern.CASE_INSENSITIVE);

    private CanonicalUrl() {}

    /**
     * Host in lower case; no fragment, default port, slash at the end or parameters that only tell where a reader came
     * from; {@code http} and {@code https} are one. What is no absolute URL stays as it is.
     */
    static String of(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getHost() == null || uri.getScheme() == null) return url.strip();
            return scheme(uri) + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(uri) + path(uri) + query(uri);
        } catch (URISyntaxException e) {
            return url.strip();
        }
    }

    private static String scheme(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") ? "https" : scheme;
    }

    private static String port(URI uri) {
        int port = uri.getPort();
        return port == -1 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI uri) {
        @Nullable String query = uri.getRawQuery();
        if (query == null) return "";
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !OF_CAMPAIGNS.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
