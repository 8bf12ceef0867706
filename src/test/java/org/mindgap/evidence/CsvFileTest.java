package org.mindgap.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @Test
    void beginsWithAByteOrderMarkAndEndsEachLineAsTheStandardDoes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new CsvFile(out, List.of("name", "hours")).row("", "1.50");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFname,hours\r\n,1.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1", "-2", "@SUM(A1)", "\tx", "\rx"})
    void letsNoCellBeAFormula(String cell) {
        assertThat(CsvFile.cell(cell)).matches("(?s)\"?'.*").contains(cell);
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(CsvFile.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
        assertThat(CsvFile.cell("=\"x\"")).isEqualTo("\"'=\"\"x\"\"\"");
        assertThat(CsvFile.cell("plain words")).isEqualTo("plain words");
    }
}
