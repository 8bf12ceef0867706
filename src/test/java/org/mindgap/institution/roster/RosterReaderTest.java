package org.mindgap.institution.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.institution.roster.Reading.Read;
import org.mindgap.institution.roster.Reading.Reason;
import org.mindgap.institution.roster.Reading.Unreadable;

class RosterReaderTest {
    /// Enough words that a detector can tell one alphabet from another.
    private static final String GREEK = """
            email;name;group
            maria@clinic.gr;Μαρία Παπαδοπούλου;Ακτινολογία
            giorgos@clinic.gr;Γιώργος Οικονόμου;Ακτινολογία / Νυχτερινή βάρδια
            eleni@clinic.gr;Ελένη Νικολάου;Ογκολογία
            """;

    private static final String FRENCH = """
            email;name;group
            helene@clinic.fr;Hélène Lefèvre;Radiologie
            francois@clinic.fr;François Müller;Équipe de nuit
            """;

    @Test
    void readsColumnsInAnyOrderByTheirNames() {
        Roster roster = read("Role,Full name,Staff no,E-mail,Group path\nTrainer,Ada Marin,17,ada@clinic.org,A / B\n");

        assertThat(roster.lines())
                .containsExactly(new RosterLine(2, "ada@clinic.org", "Ada Marin", "A / B", "Trainer"));
        assertThat(roster.ignored()).containsExactly("Staff no");
    }

    @Test
    void joinsFirstAndLastNames() {
        assertThat(read("Last name,First name,E-mail address\nMarin,Ada,ada@clinic.org\n")
                        .lines())
                .extracting(RosterLine::name)
                .containsExactly("Ada Marin");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsBySeparator(String separator) {
        String text = "email,name\nada@clinic.org,Ada Marin\n".replace(",", separator);

        assertThat(read(text).separator()).isEqualTo(separator.charAt(0));
        assertThat(read(text).lines()).containsExactly(new RosterLine(2, "ada@clinic.org", "Ada Marin", "", ""));
        assertThat(read("sep=" + separator + "\r\n" + text).lines())
                .containsExactly(new RosterLine(3, "ada@clinic.org", "Ada Marin", "", ""));
    }

    @Test
    void countsNoSeparatorInQuotationMarks() {
        assertThat(read("\"name, as it is, in full\";email\n\"Marin, Ada\";ada@clinic.org\n")
                        .separator())
                .isEqualTo(';');
    }

    @Test
    void readsQuotesSeparatorsAndLineBreaksInFields() {
        Roster roster = read("email,name,group\r\n"
                + "ada@clinic.org,\"Marin, \"\"Ada\"\"\",\"Night\nteam\"\r\n"
                + "bo@clinic.org,Bo,Day\r\n");

        assertThat(roster.lines())
                .containsExactly(
                        new RosterLine(2, "ada@clinic.org", "Marin, \"Ada\"", "Night\nteam", ""),
                        new RosterLine(3, "bo@clinic.org", "Bo", "Day", ""));
    }

    @Test
    void keepsFormulasAsText() {
        assertThat(read("email,name\nada@clinic.org,\"=HYPERLINK(\"\"http://evil.example\"\",\"\"Ada\"\")\"\n")
                        .lines())
                .extracting(RosterLine::name)
                .containsExactly("=HYPERLINK(\"http://evil.example\",\"Ada\")");
    }

    @Test
    void skipsEmptyRowsButCountsThem() {
        assertThat(read("\nemail,name\n\n,\nada@clinic.org,Ada\n\n").lines())
                .containsExactly(new RosterLine(5, "ada@clinic.org", "Ada", "", ""));
    }

    @Test
    void toleratesShortAndLongRowsAndOldLineEnds() {
        assertThat(read("email,name,group\rada@clinic.org\rbo@clinic.org,Bo,Day,x,y\r")
                        .lines())
                .containsExactly(
                        new RosterLine(2, "ada@clinic.org", "", "", ""),
                        new RosterLine(3, "bo@clinic.org", "Bo", "Day", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1253", "ISO-8859-7"})
    void readsGreek(String encoding) {
        Roster roster = read(GREEK.getBytes(Charset.forName(encoding)));

        assertThat(roster.lines())
                .extracting(RosterLine::name)
                .containsExactly("Μαρία Παπαδοπούλου", "Γιώργος Οικονόμου", "Ελένη Νικολάου");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15"})
    void readsFrench(String encoding) {
        Roster roster = read(FRENCH.getBytes(Charset.forName(encoding)));

        assertThat(roster.lines()).extracting(RosterLine::name).containsExactly("Hélène Lefèvre", "François Müller");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void readsByteOrderMarks(String encoding, String mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write(GREEK.getBytes(Charset.forName(encoding)));

        assertThat(read(bytes.toByteArray()).charset()).isEqualTo(Charset.forName(encoding));
        assertThat(read(bytes.toByteArray()).lines()).hasSize(3);
    }

    @Test
    void believesWhoNamesTheEncoding() {
        byte[] bytes = "email,name\nx@clinic.org,\u00e1\u00e2\u00e3\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RosterReader.read(bytes, Optional.of(Charset.forName("windows-1253"))))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.roster().lines())
                                .extracting(RosterLine::name)
                                .containsExactly("αβγ"));
    }

    @Test
    void reads100000LinesAndNoneMore() {
        String most = people(RosterReader.MOST_LINES);

        assertThat(read(most).lines()).hasSize(100_000);
        assertThat(RosterReader.read(bytes(most + "one@clinic.org,More\n"), Optional.empty()))
                .isEqualTo(new Unreadable(Reason.TOO_MANY_LINES, 100_002));
    }

    @Test
    void refusesMoreThan16Megabytes() {
        assertThat(RosterReader.read(new byte[RosterReader.MOST_BYTES + 1], Optional.empty()))
                .isEqualTo(new Unreadable(Reason.TOO_LARGE, 0));
    }

    @Test
    void saysWhyAFileCannotBeUsed() {
        assertThat(refusal("")).isEqualTo(new Unreadable(Reason.NO_PEOPLE, 0));
        assertThat(refusal("email,name\n")).isEqualTo(new Unreadable(Reason.NO_PEOPLE, 0));
        assertThat(refusal("name,team\nAda,Night\n")).isEqualTo(new Unreadable(Reason.NO_EMAIL_COLUMN, 1));
        assertThat(refusal("email,E-Mail\na@clinic.org,b@clinic.org\n"))
                .isEqualTo(new Unreadable(Reason.COLUMN_TWICE, 1));
        assertThat(refusal("email,name\na@clinic.org,A\nb@clinic.org,\"B\nc@clinic.org,C\n"))
                .isEqualTo(new Unreadable(Reason.BROKEN_QUOTE, 3));
        assertThat(refusal("PK\u0003\u0004\u0000\u0000spreadsheet")).isEqualTo(new Unreadable(Reason.NO_TEXT, 0));
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "person" + i + "@clinic.org,Person " + i + "\n")
                .collect(Collectors.joining("", "email,name\n", ""));
    }

    private static Unreadable refusal(String text) {
        return (Unreadable) RosterReader.read(bytes(text), Optional.empty());
    }

    private static Roster read(String text) {
        return read(bytes(text));
    }

    private static Roster read(byte[] bytes) {
        return ((Read) RosterReader.read(bytes, Optional.empty())).roster();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
