package org.entente.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * All articles of files and folders, in the order in which they are named; within a folder in the order of the names,
 * files of unknown kinds passed over. No more than one article is held at a time. What cannot be opened or goes wrong
 * half-way is refused with its place, and the next file is read.
 */
public final class Inputs implements Iterator<Unread>, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Deque<Opener> waiting = new ArrayDeque<>();
    private @Nullable Source open;
    private @Nullable String name;
    private @Nullable Unread next;

    private Inputs() {}

    /** @throws IOException if a folder cannot be listed */
    public static Inputs of(List<Path> filesAndFolders) throws IOException {
        Inputs inputs = new Inputs();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) inputs.addFolder(path);
            else inputs.add(path);
        }
        return inputs;
    }

    /** @param name for messages, such as {@code standard input} */
    public static Inputs of(InputStream in, String name) {
        Inputs inputs = new Inputs();
        inputs.waiting.add(new Opener(name, null, () -> in));
        return inputs;
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> Format.ofName(file.toString()).isPresent())
                    .sorted()
                    .forEach(this::add);
        }
    }

    private void add(Path file) {
        waiting.add(new Opener(file.normalize().toString(), withoutEnding(file), () -> Files.newInputStream(file)));
    }

    private static String withoutEnding(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.\\w+(\\.gz)?$", "");
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || !waiting.isEmpty())) advance();
        return next != null;
    }

    @Override
    public Unread next() {
        if (!hasNext()) throw new NoSuchElementException();
        Unread result = Objects.requireNonNull(next);
        next = null;
        return result;
    }

    private void advance() {
        try {
            Source source = open;
            if (source == null) {
                Opener opener = waiting.remove();
                name = opener.name;
                source = opener.open();
                open = source;
            }
            next = source.next();
            if (next == null) closeSource();
        } catch (IOException | RuntimeException e) {
            next = Unread.refused(String.valueOf(name), reason(e));
            closeSource();
        }
    }

    private static String reason(Exception e) {
        if (e instanceof UnreadableArticle unreadable) return unreadable.reason();
        if (e instanceof NoSuchFileException) return "There is no such file.";
        if (e instanceof ZipException) return "The gzip data is broken: " + e.getMessage();
        return "It cannot be read: " + e.getMessage();
    }

    private void closeSource() {
        Source source = open;
        open = null;
        try {
            if (source != null) source.close();
        } catch (IOException e) {
            // all that was wanted of it has been read
        }
    }

    @Override
    public void close() {
        waiting.clear();
        closeSource();
    }

    private record Opener(String name, @Nullable String id, Bytes bytes) {

        Source open() throws IOException {
            InputStream in = new BufferedInputStream(bytes.open(), BUFFER);
            try {
                if (isGzip(in)) in = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
                Format known = Format.ofName(name).orElse(null);
                return (known != null ? known : Format.ofContent(in)).open(in, name, id);
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        }

        private static boolean isGzip(InputStream in) throws IOException {
            in.mark(2);
            boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return gzip;
        }
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }
}
