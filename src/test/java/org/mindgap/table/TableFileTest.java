package org.mindgap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @Test
    void writesCommaSeparatedValues() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out, List.of("name", "days", "due"))) {
            file.row("Marin, \"Ada\"", -3, LocalDate.of(2026, 3, 1));
            file.row("", 0, "");
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,days,due\r\n\"Marin, \"\"Ada\"\"\",-3,2026-03-01\r\n,0,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void keepsFormulasFromRunning(String text) {
        assertThat(CsvFile.cell(text)).contains("'" + text);
    }

    @Test
    void writesASpreadsheetWhoseTextsAreNoFormulas(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("completion.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                XlsxFile file =
                        new XlsxFile(out, "Completion of a clinic with a very long name", List.of("name", "due"))) {
            for (int i = 0; i < 1200; i++) {
                file.row("=cmd|' /C calc'!A" + i, LocalDate.of(2026, 3, 1));
            }
        }

        assertThat(part(path, "xl/workbook.xml")).contains("\"Completion of a clinic with a v\"");
        assertThat(part(path, "xl/worksheets/sheet1.xml"))
                .contains("t=\"inlineStr\"", "=cmd|&apos; /C calc&apos;!A1199", "r=\"A1201\"")
                .doesNotContain("<f>");
    }

    /// One part of the package that a spreadsheet is.
    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
