package org.mindgap.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, written row by row.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front: one that begins with `=`, `+`, `-`,
/// `@`, a tab or a carriage return. Numbers stay as they are.
public final class CsvFile implements TableFile {
    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;

    /// Begins a file with its header.
    ///
    /// @throws UncheckedIOException as every method here, when the stream fails
    public CsvFile(OutputStream out, List<String> header) {
        this.out = out;
        write(BYTE_ORDER_MARK);
        row(header.toArray());
    }

    @Override
    public void row(Object... cells) {
        String line = Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n";
        write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One cell, quoted where it has to be, and harmless to a spreadsheet.
    public static String cell(Object content) {
        String text = content.toString();
        boolean formula = content instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
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
