package org.mindgap.workbench.file;

import java.util.ArrayList;
import java.util.List;

/// Rows of separated values (RFC 4180), one after the other; rows without any text are passed over.
final class CsvRows {
    private final String text;
    private final char separator;
    private int at;
    private int nextLine = 1;
    private int line;

    CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The next row, or an empty list at the end.
    List<String> next() throws UnreadableFile {
        while (at < text.length()) {
            line = nextLine;
            List<String> cells = row();
            if (!cells.stream().allMatch(String::isEmpty)) {
                return cells;
            }
        }
        return List.of();
    }

    /// Of the file, where the last row begins; the first is 1.
    int line() {
        return line;
    }

    private List<String> row() throws UnreadableFile {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(strip(cell()));
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
                if (cells.size() == CsvTable.MOST_COLUMNS) {
                    throw new UnreadableFile("Line %d has more than %d columns: leave out those that are not needed."
                            .formatted(line, CsvTable.MOST_COLUMNS));
                }
            }
        }
        endLine();
        return cells;
    }

    private String cell() throws UnreadableFile {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ' && separator != ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"') {
            at = start + 1;
            return quoted();
        }
        start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws UnreadableFile {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                cell.append(sign);
                if (sign == '\n') {
                    nextLine++;
                }
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (at < text.length() && !ends(text.charAt(at))) {
                    throw new UnreadableFile(
                            "Something stands behind the closing quotation mark in line %d: write a quotation mark inside a cell twice."
                                    .formatted(nextLine));
                }
                return cell.toString();
            }
        }
        throw new UnreadableFile(
                "The quotation mark that opens a cell in line %d is never closed: close it, or leave it out."
                        .formatted(line));
    }

    private boolean ends(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            nextLine++;
        } else if (at < text.length()) {
            at++;
            nextLine++;
        }
    }

    /// No-break spaces come with what people paste.
    private static String strip(String cell) {
        return cell.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
