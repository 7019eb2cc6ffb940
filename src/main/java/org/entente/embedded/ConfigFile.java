package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's {@code neo4j.conf}, written anew at each start. */
final class ConfigFile {

    private ConfigFile() {}

    /** @return the folder of the configuration */
    static Path write(Settings settings) throws IOException {
        Path folder = Files.createDirectories(settings.folder().resolve("conf"));
        Files.writeString(folder.resolve("neo4j.conf"), text(settings));
        return folder;
    }

    static String text(Settings settings) {
        return """
                # Written at each start of Entente; changes are lost.
                server.config.strict_validation.enabled=true

                # Nobody is asked for a password, so nobody but this machine may come in,
                # and no page of another site may use a visitor's browser to do so.
                server.default_listen_address=127.0.0.1
                server.default_advertised_address=127.0.0.1
                dbms.security.auth_enabled=false
                dbms.security.http_access_control_allow_origin=http://127.0.0.1:%2$d
                dbms.security.allow_csv_import_from_file_urls=false

                server.bolt.listen_address=:%1$d
                server.bolt.advertised_address=:%1$d
                server.http.listen_address=:%2$d
                server.http.advertised_address=:%2$d
                server.https.enabled=false

                server.memory.pagecache.size=%3$dm
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=64m
                db.tx_log.rotation.retention_policy=1 files

                # What an index is like is counted anew when it has doubled, not after every twentieth change.
                db.index_sampling.update_percentage=100

                dbms.usage_report.enabled=false
                client.allow_telemetry=false

                # Guides and styles for Neo4j Browser come from this machine too.
                browser.remote_content_hostname_whitelist=127.0.0.1,localhost
                browser.post_connect_cmd=%4$s
                """.formatted(settings.boltPort(), settings.httpPort(), settings.pageCache(), settings.welcome());
    }
}
