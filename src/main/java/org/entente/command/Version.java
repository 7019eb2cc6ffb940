package org.entente.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.entente.extraction.Extractor;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, of the extractor and of the Java that runs them. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "Entente " + ofTheBuild(),
            "Extractor " + Extractor.VERSION,
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
        };
    }

    private static String ofTheBuild() throws IOException {
        Properties build = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) build.load(file);
        }
        return build.getProperty("build.version", "(not built by Maven)");
    }
}
