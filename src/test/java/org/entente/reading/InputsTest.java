package org.entente.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class InputsTest {

    private static final String TEXT = "Israel and Japan agreed on cyber cooperation.";

    @TempDir
    Path folder;

    @Test
    void aBrokenLineIsRefusedAndTheNextIsRead() throws IOException {
        Path file = file("news.jsonl", json("a") + "\nnonsense\n\n" + json("b"));
        assertThat(read(file)).containsExactly("a", file + ", line 2 refused", "b");
    }

    @Test
    void aLineInAnotherEncodingIsRefusedByItself() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.write(file, (json("a") + "\n{\"text\":\"Isra\u00EBl\"}\n" + json("b") + "\n").getBytes(ISO_8859_1));
        assertThat(read(file)).containsExactly("a", file + ", line 2 refused", "b");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        file("b.txt", TEXT);
        file("a.txt", TEXT);
        file("notes.md", TEXT);
        Files.createDirectory(folder.resolve("c"));
        file("c/d.jsonl", json("d"));
        assertThat(read(folder)).containsExactly("a", "b", "d");
    }

    @Test
    void aTextFileIsOneArticleWithTheNameOfTheFile() throws IOException {
        assertThat(read(file("001_abc.txt", TEXT))).containsExactly("001_abc");
    }

    @Test
    void whatIsMissingEmptyOrBinaryIsRefusedAndTheRestGoesOn() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path empty = file("empty.txt", "");
        Path binary = file("binary.txt", "\1\2\0");
        assertThat(read(missing, empty, binary, file("good.txt", TEXT)))
                .containsExactly(missing + " refused", empty + " refused", binary + " refused", "good");
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        Path file = folder.resolve("wide.txt");
        Files.write(file, ("\uFEFF" + TEXT).getBytes(UTF_16LE));
        assertThat(read(file)).containsExactly("wide");
    }

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefusedWithoutBeingKept() throws IOException {
        Path file = file("large.txt", TEXT.repeat(120_000));
        assertThat(read(file)).containsExactly(file + " refused");
    }

    @Test
    void compressedFilesAreReadAsWhatTheyHold() throws IOException {
        Path file = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(json("a").getBytes(UTF_8));
        }
        assertThat(read(file)).containsExactly("a");
    }

    @Test
    void aBrokenCompressedFileIsRefused() throws IOException {
        Path file = folder.resolve("news.jsonl.gz");
        Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
        assertThat(read(file, file("good.txt", TEXT))).containsExactly(file + " refused", "good");
    }

    @Test
    void theEntriesOfAFeedAreArticles() throws IOException {
        Path file = file("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title><link>https://wire.example</link>
                <description>News</description><item><title>A pact</title><guid isPermaLink="false">7</guid>
                <link>https://wire.example/7</link><pubDate>Mon, 15 Feb 2016 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;Israel and Japan agreed on &lt;b&gt;cyber&lt;/b&gt; cooperation.&lt;/p&gt;</description>
                </item><item><title>Nothing</title></item></channel></rss>""");
        List<Input> inputs = inputs(file);
        Article article = ((Input.Readable) inputs.get(0)).article();
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.sourceId()).isEqualTo("7");
        assertThat(article.url()).isEqualTo("https://wire.example/7");
        assertThat(article.publisher()).isEqualTo("The Wire");
        assertThat(article.published()).isEqualTo("2016-02-15");
        assertThat(inputs.get(1).place()).isEqualTo(file + ", entry 2");
    }

    @Test
    void theWebPagesOfAnArchiveAreArticles() throws IOException {
        Path file = folder.resolve("crawl.warc.gz");
        try (WarcWriter writer = new WarcWriter(Files.newOutputStream(file))) {
            writer.write(
                    response("https://wire.example/7", "text/html; charset=utf-8", "<p>" + TEXT.repeat(9) + "</p>"));
            writer.write(response("https://wire.example/x.css", "text/css", "p {}"));
            writer.write(response("https://wire.example/8", "text/html", "<img src=x>"));
        }
        List<Input> inputs = inputs(file);
        assertThat(inputs).hasSize(2);
        assertThat(((Input.Readable) inputs.get(0)).article().url()).isEqualTo("https://wire.example/7");
        assertThat(inputs.get(1).place()).isEqualTo(file + ", record https://wire.example/8");
    }

    @Test
    void standardInputTellsByItsBeginningWhatItIs() throws IOException {
        assertThat(kinds(json("a"))).containsExactly("a");
        assertThat(kinds(TEXT)).containsExactly("null");
        assertThat(kinds("<html><body><p>" + TEXT.repeat(9) + "</p></body></html>"))
                .containsExactly("null");
    }

    private static WarcResponse response(String url, String type, String body) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(type, body.getBytes(UTF_8).length, body);
        return new WarcResponse.Builder(url)
                .date(Instant.parse("2021-01-01T00:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, http.getBytes(UTF_8))
                .build();
    }

    private List<String> kinds(String content) throws IOException {
        InputStream in = new ByteArrayInputStream(content.getBytes(UTF_8));
        try (Inputs inputs = Inputs.of(in, "standard input")) {
            return told(inputs);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String json(String id) {
        return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, TEXT);
    }

    private static List<Input> inputs(Path... files) throws IOException {
        List<Input> all = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(files))) {
            inputs.forEachRemaining(unread -> all.add(unread.read()));
        }
        return all;
    }

    private static List<String> read(Path... files) throws IOException {
        try (Inputs inputs = Inputs.of(List.of(files))) {
            return told(inputs);
        }
    }

    private static List<String> told(Inputs inputs) {
        List<String> told = new ArrayList<>();
        inputs.forEachRemaining(unread -> told.add(told(unread.read())));
        return told;
    }

    private static String told(Input input) {
        return input instanceof Input.Readable readable
                ? String.valueOf(readable.article().sourceId())
                : input.place() + " refused";
    }
}
