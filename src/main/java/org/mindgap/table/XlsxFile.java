package org.mindgap.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A spreadsheet of one sheet (Office Open XML) with a bold first row that stays in sight. Texts stand in the cells as
/// texts, never as formulas, and in the order in which they come, so that no table of them grows in memory.
public final class XlsxFile implements TableFile {
    private static final int FLUSHED_AFTER = 500;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LAST_ROW = 1_048_575;
    private static final double WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /// Begins a file with its header.
    ///
    /// @param name of the sheet, at most 31 characters of it
    /// @throws UncheckedIOException as every method here, when the stream fails
    public XlsxFile(OutputStream out, String name, List<String> header) {
        workbook = new Workbook(out, "Mindgap", "1.0");
        sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        row(header.toArray());
    }

    /// @throws IllegalStateException when the sheet is full, after 1,048,576 rows
    @Override
    public void row(Object... cells) {
        if (rows > LAST_ROW) {
            throw new IllegalStateException("A sheet holds no more than %d rows".formatted(LAST_ROW + 1));
        }
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        rows++;
        if (rows % FLUSHED_AFTER == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case LocalDate date -> {
                sheet.value(rows, column, date);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(rows, column, number);
            default -> {
                String text = cell.toString();
                if (!text.isEmpty()) {
                    sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
                }
            }
        }
    }
}
