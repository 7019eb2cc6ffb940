package org.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The web pages of a web archive; other records are passed over. */
final class WarcSource implements Source {

    private static final int OK = 200;

    private final WarcReader reader;
    private final String name;

    WarcSource(InputStream in, String name) throws IOException {
        this.reader = new WarcReader(in);
        this.name = name;
    }

    @Override
    public @Nullable Unread next() throws IOException {
        for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
            if (record.get() instanceof WarcTargetRecord target && isPage(target)) return page(target);
        }
        return null;
    }

    private static boolean isPage(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response.http().status() == OK && isHtml(response.http().contentType());
        }
        return record instanceof WarcResource && isHtml(record.contentType());
    }

    private static boolean isHtml(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    private Unread page(WarcTargetRecord record) throws IOException {
        String url = record.target();
        String place = "%s, record %s".formatted(name, url);
        Optional<WarcPayload> payload = record.payload();
        if (payload.isEmpty()) return Unread.refused(place, "The record has no payload.");
        String charset = payload.get().type().parameters().get("charset");
        byte[] bytes = payload.get().body().stream().readNBytes(HtmlArticles.LARGEST + 1);
        return new Unread(place, () -> HtmlArticles.read(bytes, charset, null, url));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
