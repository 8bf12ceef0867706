package org.mindgap.institution.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.institution.roster.Reading.Reason;
import org.mindgap.table.Encodings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads a file of people as separated values (RFC 4180), with the names of the columns in its first row.
///
/// Commas, semicolons and tabs separate; whichever the first row holds most of. A first row `sep=;`, as Excel writes
/// it,
/// says so itself. Formulas are text like any other. Needs a few times the size of the file in memory, of which
/// [#MOST_BYTES] is the most.
public final class RosterReader {
    public static final int MOST_BYTES = 16 * 1024 * 1024;
    public static final int MOST_LINES = 100_000;

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String SAYS_SEPARATOR = "sep=";
    private static final int LOOKED_AT = 64 * 1024;

    private RosterReader() {}

    /// @param charset to read it by; empty to find out
    public static Reading read(byte[] bytes, Optional<Charset> charset) {
        if (bytes.length > MOST_BYTES) {
            return new Reading.Unreadable(Reason.TOO_LARGE, 0);
        }
        Charset encoding = charset.orElseGet(() -> Encodings.of(bytes));
        String start = start(bytes, encoding);
        if (!isText(start)) {
            return new Reading.Unreadable(Reason.NO_TEXT, 0);
        }
        String first = start.lines().findFirst().orElse("");
        boolean saysSeparator = first.toLowerCase(Locale.ROOT).startsWith(SAYS_SEPARATOR)
                && first.length() == SAYS_SEPARATOR.length() + 1;
        char separator = saysSeparator ? first.charAt(SAYS_SEPARATOR.length()) : separator(first);
        return rows(bytes, encoding, separator, saysSeparator ? 1 : 0);
    }

    private static Reading rows(byte[] bytes, Charset encoding, char separator, int skipped) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        int row = 0;
        List<RosterLine> lines = new ArrayList<>();
        Optional<Columns> columns = Optional.empty();
        try (Reader text = text(bytes, encoding);
                MappingIterator<String[]> rows =
                        CSV.readerFor(String[].class).with(schema).readValues(text)) {
            while (rows.hasNextValue()) {
                String[] cells = rows.nextValue();
                row++;
                if (row <= skipped || isEmpty(cells)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = Optional.of(Columns.of(cells));
                    if (!columns.get().hasEmail()) {
                        return new Reading.Unreadable(Reason.NO_EMAIL_COLUMN, row);
                    }
                    if (columns.get().isAmbiguous()) {
                        return new Reading.Unreadable(Reason.COLUMN_TWICE, row);
                    }
                } else if (lines.size() == MOST_LINES) {
                    return new Reading.Unreadable(Reason.TOO_MANY_LINES, row);
                } else {
                    lines.add(columns.get().line(row, cells));
                }
            }
        } catch (JacksonException | IOException broken) {
            return new Reading.Unreadable(Reason.BROKEN_QUOTE, row + 1);
        }
        if (lines.isEmpty()) {
            return new Reading.Unreadable(Reason.NO_PEOPLE, 0);
        }
        List<String> ignored = columns.map(Columns::ignored).orElse(List.of());
        return new Reading.Read(new Roster(encoding, separator, ignored, lines));
    }

    private static Reader text(byte[] bytes, Charset encoding) {
        int mark = Encodings.markLength(bytes);
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), encoding);
    }

    private static String start(byte[] bytes, Charset encoding) {
        int mark = Encodings.markLength(bytes);
        // An even number, so that no UTF-16 letter is cut.
        return new String(bytes, mark, Math.min(bytes.length - mark, LOOKED_AT), encoding);
    }

    private static boolean isText(String start) {
        return start.chars().noneMatch(character -> character < ' ' && "\t\r\n\f\u001a".indexOf(character) < 0);
    }

    private static boolean isEmpty(String[] cells) {
        return Arrays.stream(cells).allMatch(String::isBlank);
    }

    private static char separator(String header) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = count(header, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char candidate) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            if (!quoted && header.charAt(i) == candidate) {
                count++;
            }
        }
        return count;
    }
}
