package org.mindgap.evidence;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file under way that sums up each of its files; the sums are its last file.
final class Archive implements AutoCloseable {
    static final String MANIFEST = "MANIFEST.sha256";

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Adds a file, whose content is written as it comes.
    void add(String name, Consumer<OutputStream> content) {
        MessageDigest digest = sha256();
        try {
            zip.putNextEntry(new ZipEntry(name));
            try (OutputStream file = new BufferedOutputStream(new DigestOutputStream(new Open(zip), digest))) {
                content.accept(file);
            }
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // What `sha256sum --check` reads.
        manifest.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void add(String name, byte[] content) {
        add(name, file -> {
            try {
                file.write(content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /// Adds the sums of all files so far, and returns the sum of these sums, which stands for the whole archive.
    String seal() {
        byte[] sums = manifest.toString().getBytes(StandardCharsets.UTF_8);
        add(MANIFEST, sums);
        return HexFormat.of().formatHex(sha256().digest(sums));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// The end of a file is not the end of the archive.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
