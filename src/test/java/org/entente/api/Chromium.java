package org.entente.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, one for all tests: at the system property {@code test.chromium} where it is set, else where
 * distributions put it. With {@code none} there, the tests that need it are skipped.
 */
final class Chromium {

    private static final String PROPERTY = "test.chromium";
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        String given = System.getProperty(PROPERTY, "");
        Assumptions.assumeFalse(given.equals("none"), "There is no Chromium, says -D" + PROPERTY);
        if (browser == null) browser = launch(executable(given));
        return browser;
    }

    /** Ends with the JVM. */
    private static Browser launch(Path executable) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-background-networking")));
    }

    private static Path executable(String given) {
        return Stream.concat(Stream.of(given).filter(path -> !path.isEmpty()), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        ("The tests of the page need Chromium, which is at none of %s. Install it (apt-get install chromium), "
                                        + "or tell where it is with -D%2$s=PATH, or do without these tests with -D%2$s=none.")
                                .formatted(USUAL, PROPERTY)));
    }
}
