package org.mindgap.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Study.TestedQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads the study's figures and holds each printed percentage against the whole numbers it claims to be.
final class StudyReader {
    static final String FIGURES = "study/published-figures.csv";
    static final String TESTS = "study/table-1.csv";
    private static final String REMEDY = "Correct the row after the article, or its granularity.";

    private final ContentFiles files;
    private final Problems problems;
    private final Map<String, String> topicByQuestion = new HashMap<>();

    StudyReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// The figures and where they come from; what sections and topics are called is added for each language.
    Study study(Entry description) {
        Map<Group, Integer> sizes = new EnumMap<>(Group.class);
        for (Map.Entry<String, Entry> group : description.at("groups").fields()) {
            sizes.put(group(group.getKey()), group.getValue().number("n"));
        }
        List<PublishedFigure> figures = new ArrayList<>();
        rows(FIGURES, (line, row) -> figure(line, row, sizes).ifPresent(figures::add));
        List<TestedQuestion> tests = new ArrayList<>();
        rows(
                TESTS,
                (line, row) -> tests.add(new TestedQuestion(
                        Integer.parseInt(row.getOrDefault("question", "0")),
                        topicByQuestion.getOrDefault(row.getOrDefault("question", ""), ""),
                        row.getOrDefault("topic", ""),
                        kind(row.getOrDefault("kind", "")),
                        row.getOrDefault("p_value_as_printed", ""))));
        Origin origin = new Origin(
                description.text("citation"),
                "https://doi.org/" + description.text("doi"),
                description.at("licence").text("name"),
                description.at("licence").text("url"),
                description.texts("changes"),
                description.texts("about"),
                description.texts("limits"));
        return new Study(sizes, origin, List.of(), List.of(), figures, tests);
    }

    private Optional<PublishedFigure> figure(int line, Map<String, String> row, Map<Group, Integer> sizes) {
        try {
            Group group = group(row.getOrDefault("group", ""));
            int of = Integer.parseInt(row.getOrDefault("n", ""));
            int count = Integer.parseInt(row.getOrDefault("nearest_count", ""));
            String percent = row.getOrDefault("percent_as_printed", "");
            Granularity granularity =
                    Granularity.valueOf(row.getOrDefault("granularity", "").toUpperCase(Locale.ROOT));
            check(line, percent, count, of, granularity);
            if (!Integer.valueOf(of).equals(sizes.get(group))) {
                problems.add(
                        FIGURES,
                        line,
                        "The group " + group + " has " + sizes.get(group) + " people, not " + of + ".",
                        REMEDY);
            }
            String question = row.getOrDefault("question", "");
            String topic = row.getOrDefault("topic", "");
            if (!question.isEmpty()) {
                topicByQuestion.put(question, topic);
            }
            return Optional.of(new PublishedFigure(
                    row.getOrDefault("section", ""),
                    question.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(question)),
                    topic,
                    kind(row.getOrDefault("kind", "")),
                    row.getOrDefault("option", ""),
                    group,
                    of,
                    percent,
                    count,
                    granularity,
                    row.getOrDefault("where", ""),
                    row.getOrDefault("note", "")));
        } catch (IllegalArgumentException unreadable) {
            problems.add(FIGURES, line, "This row cannot be read: " + unreadable.getMessage() + ".", REMEDY);
            return Optional.empty();
        }
    }

    private void check(int line, String percent, int count, int of, Granularity granularity) {
        BigDecimal printed = new BigDecimal(percent);
        boolean rounded =
                share(count, of, printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
        boolean cut = share(count, of, printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0;
        boolean fits = switch (granularity) {
            case EXACT -> rounded;
            case TRUNCATED -> cut && !rounded;
            case IMPOSSIBLE -> !rounded && !cut;
        };
        if (!fits) {
            problems.add(
                    FIGURES,
                    line,
                    percent + "% is marked " + granularity.name().toLowerCase(Locale.ROOT) + ", but " + count + " of "
                            + of + " is " + share(count, of, 2, RoundingMode.HALF_UP) + "%.",
                    REMEDY);
        }
    }

    private static BigDecimal share(int count, int of, int digits, RoundingMode rounding) {
        return new BigDecimal(count).multiply(new BigDecimal(100)).divide(new BigDecimal(of), digits, rounding);
    }

    private static Group group(String name) {
        return switch (name) {
            case "ALL" -> Group.ALL;
            case "TG" -> Group.TECHNICAL;
            case "CG" -> Group.CLINICAL;
            default -> throw new IllegalArgumentException("there is no group " + name);
        };
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "single" -> Kind.SINGLE;
            case "multiple" -> Kind.MULTIPLE;
            case "scale-1-5" -> Kind.SCALE;
            default -> throw new IllegalArgumentException("there is no kind of question \"" + name + "\"");
        };
    }

    private void rows(String file, RowReader reader) {
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "This file is missing.", "The study's figures come with Mindgap: put it back.");
            return;
        }
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text.get())) {
            for (int line = 2; rows.hasNextValue(); line++) {
                reader.read(line, rows.nextValue());
            }
        } catch (JacksonException broken) {
            problems.add(
                    file,
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                    "This is not CSV: " + broken.getOriginalMessage() + ".",
                    "Check commas and quotes.");
        }
    }

    private interface RowReader {
        void read(int line, Map<String, String> row);
    }
}
