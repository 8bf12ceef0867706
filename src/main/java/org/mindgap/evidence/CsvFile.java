package org.mindgap.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, written row by row.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front: one that begins with `=`, `+`, `-`,
/// `@`, a tab or a carriage return.
final class CsvFile {
    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;

    CsvFile(OutputStream out, List<String> header) {
        this.out = out;
        write(BYTE_ORDER_MARK);
        row(header.toArray(String[]::new));
    }

    void row(String... cells) {
        String line = Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n";
        write(line.getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(character -> QUOTED.indexOf(character) >= 0);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
