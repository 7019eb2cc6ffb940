package org.entente.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PinnedVersionTest {

    private static final Pattern IN_POM = Pattern.compile("<neo4j-server.version>(.+)</neo4j-server.version>");
    private static final Pattern IN_ENV = Pattern.compile("(?m)^NEO4J_IMAGE=neo4j:(.+)$");

    @Test
    void composeRunsTheVersionThatTheTestsRunOn() throws IOException {
        assertThat(version(IN_ENV, "docker/.env")).isEqualTo(version(IN_POM, "pom.xml"));
    }

    private static String version(Pattern pin, String file) throws IOException {
        Matcher version = pin.matcher(Files.readString(Path.of(file)));
        assertThat(version.find()).as("%s in %s", pin, file).isTrue();
        return version.group(1);
    }
}
