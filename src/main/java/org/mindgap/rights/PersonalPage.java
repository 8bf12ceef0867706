package org.mindgap.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mindgap.people.PersonId;
import org.springframework.web.util.HtmlUtils;

/// Everything about a person as one page to read in any browser, row by row; it loads nothing.
final class PersonalPage implements AutoCloseable {
    private static final String STYLES = """
            body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
            section { overflow-x: auto; margin-top: 2.5rem; }
            table { border-collapse: collapse; font-size: 0.875rem; }
            th, td { padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #ccc; text-align: left; }
            td { min-width: 5rem; max-width: 30rem; vertical-align: top; overflow-wrap: anywhere; }
            :root { color-scheme: light dark; }
            """;

    private final OutputStream out;
    private final UnaryOperator<String> words;
    private PersonalTable table = PersonalTable.ALL.getFirst();
    private long rows;

    PersonalPage(
            OutputStream out, String language, UnaryOperator<String> words, Instant now, Collection<PersonId> people) {
        this.out = out;
        this.words = words;
        String title = escape(words.apply("my-data.page"));
        write("<!doctype html>\n<html lang=\"" + escape(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n<style>\n"
                + STYLES + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n");
        paragraph(words.apply("my-data.page-lead"));
        paragraph(words.apply("my-data.page-written") + " " + now);
        paragraph(words.apply("my-data.page-pseudonyms") + " "
                + people.stream().map(PersonId::toString).collect(Collectors.joining(", ")));
    }

    void begin(PersonalTable begun) {
        table = begun;
        rows = 0;
    }

    void row(List<PersonalRows.Cell> cells) {
        if (rows == 0) {
            String key = table.name().replace('_', '-');
            String title = escape(words.apply("my-data.table." + key));
            write("<section tabindex=\"0\" aria-labelledby=\"" + key + "\">\n<h2 id=\"" + key + "\">" + title
                    + "</h2>\n");
            paragraph(
                    words.apply(table.fate() == PersonalTable.Fate.GOES ? "my-data.page-goes" : "my-data.page-stays"));
            write("<table>\n<thead><tr>"
                    + cells.stream()
                            .map(cell ->
                                    "<th scope=\"col\">" + escape(cell.column().replace('_', ' ')) + "</th>")
                            .collect(Collectors.joining())
                    + "</tr></thead>\n<tbody>\n");
        }
        rows++;
        write("<tr>"
                + cells.stream()
                        .map(cell -> "<td>"
                                + (cell.value() == null
                                        ? ""
                                        : escape(cell.value().toString())) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n");
    }

    void end() {
        if (rows > 0) {
            write("</tbody>\n</table>\n</section>\n");
        }
    }

    @Override
    public void close() {
        write("</main>\n</body>\n</html>\n");
    }

    private void paragraph(String text) {
        write("<p>" + escape(text) + "</p>\n");
    }

    private void write(String html) {
        try {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
