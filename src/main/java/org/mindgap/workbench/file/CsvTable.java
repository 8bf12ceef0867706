package org.mindgap.workbench.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mindgap.table.Encodings;

/// A table of separated values, from a file or pasted from a spreadsheet.
///
/// Only the text is kept; a column is read from it when it is asked for.
public final class CsvTable {
    /// The longest file, in bytes.
    public static final int MOST_BYTES = 5_000_000;

    /// Without the header.
    public static final int MOST_ROWS = 100_000;

    static final int MOST_COLUMNS = 200;
    private static final int LOOKED_AT = 20;

    /// Other files are told by their control characters; their first letters could be the name of a column.
    private static final Set<ForeignFormat> NO_TEXT =
            EnumSet.of(ForeignFormat.ZIP, ForeignFormat.PDF, ForeignFormat.XML);

    private static final String NO_TABLE = "The file is not a table in text: save it as CSV.";
    private static final String TOO_LONG =
            "The table has more than 5 MB: leave out the columns and rows that are not needed.";

    private final String text;
    private final Charset charset;
    private final char separator;
    private final boolean header;
    private final List<String> names;
    private final int rows;

    private CsvTable(String text, Charset charset, char separator, boolean header, List<String> names, int rows) {
        this.text = text;
        this.charset = charset;
        this.separator = separator;
        this.header = header;
        this.names = List.copyOf(names);
        this.rows = rows;
    }

    /// Finds out encoding, separator, and whether the first row names the columns.
    ///
    /// @throws UnreadableFile with the line and what to do
    public static CsvTable of(byte[] file) throws UnreadableFile {
        if (file.length > MOST_BYTES) {
            throw new UnreadableFile(TOO_LONG);
        }
        Optional<ForeignFormat> foreign = ForeignFormat.of(file).filter(NO_TEXT::contains);
        if (foreign.isPresent()) {
            throw new UnreadableFile(
                    foreign.get() == ForeignFormat.ZIP
                            ? "The file is a spreadsheet or an archive, not text: save the sheet as CSV."
                            : NO_TABLE);
        }
        Charset charset = Encodings.unicodeOrWestern(file);
        int mark = Encodings.markLength(file);
        return of(new String(file, mark, file.length - mark, charset), charset);
    }

    /// What was pasted.
    ///
    /// @throws UnreadableFile as for a file
    public static CsvTable of(String pasted) throws UnreadableFile {
        if (pasted.length() > MOST_BYTES) {
            throw new UnreadableFile(TOO_LONG);
        }
        return of(pasted, StandardCharsets.UTF_8);
    }

    private static CsvTable of(String given, Charset charset) throws UnreadableFile {
        // Some programs write a second byte-order mark.
        String text = given.startsWith("\ufeff") ? given.substring(1) : given;
        if (text.chars().anyMatch(sign -> sign < ' ' && "\t\r\n\f\u001a".indexOf(sign) < 0)) {
            throw new UnreadableFile(NO_TABLE);
        }
        char separator = CsvSeparator.of(text);
        return scanned(text, charset, separator, Optional.empty());
    }

    /// The same text with another separator.
    public CsvTable separatedBy(char other) throws UnreadableFile {
        return scanned(text, charset, other, Optional.empty());
    }

    /// The same text with or without names of the columns in its first row.
    public CsvTable withHeader(boolean named) throws UnreadableFile {
        return scanned(text, charset, separator, Optional.of(named));
    }

    private static CsvTable scanned(String text, Charset charset, char separator, Optional<Boolean> named)
            throws UnreadableFile {
        CsvRows reading = new CsvRows(text, separator);
        List<String> first = reading.next();
        if (first.isEmpty()) {
            throw new UnreadableFile("There is no row in the table: give one row for each case.");
        }
        int columns = width(first);
        List<List<String>> start = new ArrayList<>();
        int count = 1;
        for (List<String> row = reading.next(); !row.isEmpty(); row = reading.next()) {
            if (width(row) > columns) {
                throw new UnreadableFile(
                        "Line %d has %d cells where the first has %d: choose the right separator, or put a text with a separator in it into quotation marks."
                                .formatted(reading.line(), width(row), columns));
            }
            if (count > MOST_ROWS) {
                throw new UnreadableFile("The table has more than %d rows: give fewer.".formatted(MOST_ROWS));
            }
            if (start.size() < LOOKED_AT) {
                start.add(row);
            }
            count++;
        }
        boolean header = named.orElseGet(() -> looksLikeHeader(first, start));
        if (header && count == 1) {
            throw new UnreadableFile(
                    "There is only one row, with the names of the columns: give the values in the rows below it.");
        }
        List<String> names = IntStream.range(0, columns)
                .mapToObj(
                        column -> header && !first.get(column).isEmpty() ? first.get(column) : "Column " + (column + 1))
                .toList();
        return new CsvTable(text, charset, separator, header, names, header ? count - 1 : count);
    }

    /// Without the empty cells at its end, but with one cell at least.
    private static int width(List<String> row) {
        int width = row.size();
        while (width > 1 && row.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// No number in the first row, and one below it or nothing that could tell.
    private static boolean looksLikeHeader(List<String> first, List<List<String>> below) {
        boolean texts = first.stream().noneMatch(cell -> DecimalNumber.of(cell).isPresent());
        return texts && !below.isEmpty();
    }

    public Charset charset() {
        return charset;
    }

    /// Tab, semicolon or comma.
    public char separator() {
        return separator;
    }

    /// Whether the first row names the columns.
    public boolean header() {
        return header;
    }

    /// Of the columns, in order; `Column 3` where the file has no name.
    public List<String> names() {
        return names;
    }

    /// Without the header.
    public int rows() {
        return rows;
    }

    /// The first rows, each with a cell for each column.
    public List<List<String>> preview(int most) {
        List<List<String>> preview = new ArrayList<>();
        each((row, line) -> {
            preview.add(IntStream.range(0, names.size())
                    .mapToObj(column -> cell(row, column))
                    .toList());
            return preview.size() < most;
        });
        return preview;
    }

    /// The cells of a column as they stand; what a row lacks is empty.
    public List<String> texts(int column) {
        List<String> texts = new ArrayList<>(rows);
        each((row, line) -> texts.add(cell(row, column)));
        return texts;
    }

    /// The values of a column with a decimal point, written as in the file otherwise.
    ///
    /// @throws UnreadableFile with the line of the first cell that is no number
    public List<String> numbers(int column) throws UnreadableFile {
        List<String> numbers = new ArrayList<>(rows);
        Decimals decimals = new Decimals(names.get(column));
        each((row, line) -> {
            String cell = cell(row, column);
            numbers.add(DecimalNumber.withPoint(cell));
            return decimals.accepts(cell, line);
        });
        if (decimals.problem.isPresent()) {
            throw new UnreadableFile(decimals.problem.get());
        }
        return numbers;
    }

    /// Whether every cell of a column can be read as a number.
    public boolean isNumeric(int column) {
        Decimals decimals = new Decimals("");
        each((row, line) -> decimals.accepts(cell(row, column), line));
        return decimals.problem.isEmpty();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private void each(RowVisitor visitor) {
        CsvRows reading = new CsvRows(text, separator);
        try {
            if (header) {
                reading.next();
            }
            for (List<String> row = reading.next(); !row.isEmpty(); row = reading.next()) {
                if (!visitor.visit(row, reading.line())) {
                    return;
                }
            }
        } catch (UnreadableFile impossible) {
            throw new IllegalStateException("The table was read before", impossible);
        }
    }

    @FunctionalInterface
    private interface RowVisitor {
        /// Says whether to go on.
        boolean visit(List<String> row, int line);
    }

    /// Looks for the first cell of a column that is no number, or has another decimal sign than those before.
    private static final class Decimals {
        private final String name;
        private char sign;
        private int signLine;
        private Optional<String> problem = Optional.empty();

        Decimals(String name) {
            this.name = name;
        }

        boolean accepts(String cell, int line) {
            problem = problem(cell, line);
            return problem.isEmpty();
        }

        private Optional<String> problem(String cell, int line) {
            if (cell.isEmpty()) {
                return Optional.of("Line %d has nothing in the column “%s”: fill it in, or leave the row out."
                        .formatted(line, name));
            }
            if (DecimalNumber.of(cell).isEmpty()) {
                return Optional.of("Line %d has “%s” in the column “%s”, which is no number: write it like 0.25."
                        .formatted(line, shortened(cell), name));
            }
            char own = cell.indexOf(',') >= 0 ? ',' : cell.indexOf('.') >= 0 ? '.' : 0;
            if (own != 0 && sign != 0 && own != sign) {
                return Optional.of(
                        "Line %d of the column “%s” writes decimals with “%c”, line %d with “%c”: write all of them the same way."
                                .formatted(line, name, own, signLine, sign));
            }
            if (own != 0 && sign == 0) {
                sign = own;
                signLine = line;
            }
            return Optional.empty();
        }

        private static String shortened(String cell) {
            return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
        }
    }
}
