package org.mindgap.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void findsSeparatorHeaderAndColumns() throws UnreadableFile {
        for (char separator : new char[] {',', ';', '\t'}) {
            CsvTable table = CsvTable.of("case;score;label\nA;0.25;1\nB;0.75;0\n".replace(';', separator));

            assertThat(table.separator()).isEqualTo(separator);
            assertThat(table.header()).isTrue();
            assertThat(table.names()).containsExactly("case", "score", "label");
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.numbers(1)).containsExactly("0.25", "0.75");
            assertThat(table.texts(0)).containsExactly("A", "B");
            assertThat(table.isNumeric(0)).isFalse();
            assertThat(table.isNumeric(2)).isTrue();
            assertThat(table.preview(1)).containsExactly(List.of("A", "0.25", "1"));
        }
    }

    @Test
    void knowsATableWithoutHeader() throws UnreadableFile {
        CsvTable table = CsvTable.of("0.1,1\n0.2,0\n");

        assertThat(table.header()).isFalse();
        assertThat(table.names()).containsExactly("Column 1", "Column 2");
        assertThat(table.numbers(0)).containsExactly("0.1", "0.2");
        CsvTable named = table.withHeader(true);
        assertThat(named.names()).containsExactly("0.1", "1");
        assertThat(named.rows()).isEqualTo(1);
    }

    @Test
    void readsDecimalCommas() throws UnreadableFile {
        CsvTable table = CsvTable.of("score;label\n0,25;1\n\"−1,5e-3\";0\n+3;1\n");

        assertThat(table.numbers(0)).containsExactly("0.25", "-1.5e-3", "+3");
        assertThat(CsvTable.of("score\n0,25\n0,5\n").numbers(0)).containsExactly("0.25", "0.5");
        assertThat(CsvTable.of("score,label\n\"0,25\",1\n").numbers(0)).containsExactly("0.25");
        assertThat(CsvTable.of("0,25\n0,5\n").separatedBy(';').numbers(0)).containsExactly("0.25", "0.5");
    }

    @Test
    void readsQuotesAndLineEndsOfEveryKind() throws UnreadableFile {
        CsvTable table = CsvTable.of("a,b\r\n\"x, \"\"y\"\"\nz\",1\r\r\n , \n\"w\" ,2\n\n");

        assertThat(table.texts(0)).containsExactly("x, \"y\"\nz", "w");
        assertThat(table.numbers(1)).containsExactly("1", "2");
    }

    @Test
    void readsEncodings() throws UnreadableFile {
        String text = "näme;größe\nä;1\nö;2\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16)) {
            assertThat(CsvTable.of(text.getBytes(charset)).names())
                    .as("%s", charset)
                    .containsExactly("näme", "größe");
            assertThat(CsvTable.of(("\ufeff" + text).getBytes(charset)).names()).containsExactly("näme", "größe");
        }
        assertThat(CsvTable.of("Durchmesser der Läsion;Größe\n12;1\n".getBytes(StandardCharsets.ISO_8859_1))
                        .names())
                .containsExactly("Durchmesser der Läsion", "Größe");
    }

    @Test
    void fillsShortRowsAndRefusesLongOnes() throws UnreadableFile {
        CsvTable table = CsvTable.of("a,b,c\n1,2\n3,4,5\n6,7,8,,\n");

        assertThat(table.texts(2)).containsExactly("", "5", "8");
        assertThat(problem(() -> table.numbers(2)))
                .hasValue("Line 2 has nothing in the column “c”: fill it in, or leave the row out.");
        assertThat(problem(() -> CsvTable.of("a,b\n1,2\n3,4,5\n")))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Line 3 has 3 cells where the first has 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "nan",
                "NAN",
                "Infinity",
                "-Infinity",
                "inf",
                "∞",
                "1e999",
                "-1e999",
                "0x1p3",
                "1d",
                "1f",
                "NA",
                "#DIV/0!",
                "1.234,5",
                "1,234.5",
                "1 000",
                "--1",
                "1e",
                ".",
                ",",
                "１２",
                "12%",
                "=1+1",
                "null"
            })
    void namesTheLineOfTheFirstCellThatIsNoNumber(String cell) throws UnreadableFile {
        CsvTable table = CsvTable.of("id\tscore\n1\t0.5\n\n2\t\"" + cell + "\"\n3\tx\n");

        assertThat(problem(() -> table.numbers(1)))
                .hasValue("Line 4 has “%s” in the column “score”, which is no number: write it like 0.25."
                        .formatted(cell));
    }

    @Test
    void refusesTwoDecimalSignsInOneColumn() throws UnreadableFile {
        CsvTable table = CsvTable.of("score;x\n0.25;1\n0,5;2\n");

        assertThat(problem(() -> table.numbers(0)))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("Line 3 of the column “score” writes decimals with “,”, line 2 with “.”"));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(problem(() -> CsvTable.of("")))
                .hasValueSatisfying(words -> assertThat(words).contains("no row"));
        assertThat(problem(() -> CsvTable.of(" \n;;\n")))
                .hasValueSatisfying(words -> assertThat(words).contains("no row"));
        assertThat(problem(() -> CsvTable.of("a,b\n").withHeader(true)))
                .hasValueSatisfying(words -> assertThat(words).contains("only one row"));
        assertThat(problem(() -> CsvTable.of("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))))
                .hasValueSatisfying(words -> assertThat(words).contains("save the sheet as CSV"));
        assertThat(problem(() -> CsvTable.of(new byte[] {1, 2, 3, 4})))
                .hasValueSatisfying(words -> assertThat(words).contains("not a table"));
        assertThat(problem(() -> CsvTable.of("a,b\n\"1,2\n3,4\n")))
                .hasValueSatisfying(words -> assertThat(words).contains("opens a cell in line 2 is never closed"));
        assertThat(problem(() -> CsvTable.of("a,b\n\"1\"2,3\n")))
                .hasValueSatisfying(words -> assertThat(words).contains("closing quotation mark in line 2"));
        assertThat(problem(() -> CsvTable.of(",".repeat(300) + "x")))
                .hasValueSatisfying(words -> assertThat(words).contains("more than 200 columns"));
        assertThat(problem(() -> CsvTable.of("1\n".repeat(100_002))))
                .hasValueSatisfying(words -> assertThat(words).contains("more than 100000 rows"));
        assertThat(problem(() -> CsvTable.of(new byte[CsvTable.MOST_BYTES + 1])))
                .hasValueSatisfying(words -> assertThat(words).contains("more than 5 MB"));
    }

    @Test
    void takesAColumnThatBeginsLikeAPicture() throws UnreadableFile {
        assertThat(CsvTable.of("BMI,GIF8\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .names())
                .containsExactly("BMI", "GIF8");
    }

    @Test
    void readsTheLargestTable() throws UnreadableFile {
        CsvTable table = CsvTable.of(
                ("score,label\n" + "0.123456,1\n".repeat(CsvTable.MOST_ROWS)).getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).isEqualTo(CsvTable.MOST_ROWS);
        assertThat(table.numbers(0)).hasSize(CsvTable.MOST_ROWS).containsOnly("0.123456");
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws UnreadableFile;
    }

    private static Optional<String> problem(Reading reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (UnreadableFile refusal) {
            return Optional.of(refusal.getMessage());
        }
    }
}
