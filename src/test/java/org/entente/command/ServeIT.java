package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {

    private static final Pattern REST = Pattern.compile("REST +(http://[\\d.:]+)");

    @TempDir
    Path folder;

    @Test
    void servesUntilItIsStopped() throws Exception {
        Files.writeString(folder.resolve("pact.txt"), "Israel and the United States signed a pact on cyber defence.");
        try (Program serve = serve("--no-samples").says("Entente is ready")) {
            List<ProcessHandle> neo4j = serve.handle().children().toList();
            assertThat(neo4j).hasSize(1);
            assertThat(get(address(serve) + "/actuator/health")).contains("UP");

            try (Program ingest = Program.start(folder, "ingest", "--data=data", "pact.txt")) {
                assertThat(ingest.status()).as(ingest.messages()).isZero();
                assertThat(ingest.messages()).contains("1 article: 1 new");
            }
            try (Program export = Program.start(folder, "export", "--data=data", "--format=csv", "Israel", "US")) {
                assertThat(export.status()).as(export.messages()).isZero();
                assertThat(export.messages())
                        .contains("id,type,source", "country:IL,Israel,country:US", "a pact on cyber");
            }
            try (Program second = serve()) {
                assertThat(second.status()).isEqualTo(2);
                assertThat(second.messages())
                        .contains("in use by another Entente")
                        .contains("--data");
            }

            serve.terminate();
            assertThat(serve.status()).isZero();
            assertThat(neo4j).noneMatch(ProcessHandle::isAlive);
        }
        try (Program ingest = Program.start(folder, "ingest", "--data=data", "pact.txt")) {
            assertThat(ingest.status()).as(ingest.messages()).isZero();
            assertThat(ingest.messages()).contains("1 known already");
        }
    }

    @Test
    void aTakenPortIsWrongUseAndNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program serve = serve(other.getLocalPort())) {
            assertThat(serve.status()).isEqualTo(2);
            assertThat(serve.messages())
                    .contains("Port " + other.getLocalPort())
                    .contains("--bolt-port=PORT")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aNeo4jThatDoesNotAnswerIsNamed() throws Exception {
        try (Program serve = serve("--neo4j-uri=bolt://127.0.0.1:1")) {
            assertThat(serve.status()).isEqualTo(1);
            assertThat(serve.messages()).contains("127.0.0.1:1").doesNotContain("Exception");
        }
    }

    private Program serve(String... more) throws IOException {
        return serve(freePort(), more);
    }

    private Program serve(int boltPort, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--port=0", "--data=data", "--bolt-port=" + boltPort, "--browser-port=" + freePort()));
        arguments.addAll(List.of(more));
        return Program.start(folder, arguments.toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String address(Program serve) throws IOException {
        Matcher address = REST.matcher(serve.messages());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
