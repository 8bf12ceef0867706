package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the two groups answered: per option a circle and a diamond on one scale, and the gap between them.
///
/// @param options what the rows are, the first heading of the table
/// @param clinical the clinical group's name in the key, such as "Clinical, n = 19"
/// @param technical the technical group's name in the key
public record ComparisonChart(
        ChartText text, String options, String clinical, String technical, List<Row> rows, Arrangement arrangement)
        implements Chart {

    /// How the chart is set.
    public enum Arrangement {
        /// A row per option, with key and labels; counts stand beside the marks, or below on a phone.
        ROWS,
        /// One row drawn large, with the counts over the marks; the page says what it is about.
        SINGLE,
        /// The marks of one row between gridlines and no words at all, for a page that says them beside it.
        STRIP
    }

    /// One of the two groups.
    public enum Group {
        CLINICAL,
        TECHNICAL
    }

    /// What is known of a group's answers to one option.
    public sealed interface Figure permits Share, NotPrinted {}

    /// A share between 0 and 1 with its 95% interval, and the count in words.
    ///
    /// @param counted the count, set in bold, such as "16 of 19"
    /// @param people who was counted, such as "clinicians"
    public record Share(double share, Interval interval, String counted, String people) implements Figure {

        public Share {
            Check.share(share, "share");
            Check.share(interval.low(), "low end of the interval");
            Check.share(interval.high(), "high end of the interval");
            Check.filled(counted, "count in words");
        }

        String words() {
            return (counted + " " + people).strip();
        }
    }

    /// The source gives no figure; the words say so, such as "clinical: not printed".
    public record NotPrinted(String words) implements Figure {

        public NotPrinted {
            Check.filled(words, "words for a missing figure");
        }
    }

    /// The learner chose this option: the word in a pill, and a ring around the marks of the learner's groups.
    public record Learner(String word, Set<Group> rings) {

        public Learner {
            Check.filled(word, "word for the learner");
            rings = Set.copyOf(rings);
        }
    }

    /// One option and who chose it.
    public record Row(
            String label,
            Figure clinical,
            Figure technical,
            @Nullable Learner learner) {

        public Row {
            Check.filled(label, "label of the row");
        }

        public Row(String label, Figure clinical, Figure technical) {
            this(label, clinical, technical, null);
        }

        /// Whether neither group has a figure.
        boolean isBare() {
            return clinical instanceof NotPrinted && technical instanceof NotPrinted;
        }

        boolean isRinged(Group group) {
            return learner != null && learner.rings().contains(group);
        }
    }

    public ComparisonChart {
        Check.filled(options, "heading of the options");
        Check.filled(clinical, "name of the clinical group");
        Check.filled(technical, "name of the technical group");
        rows = List.copyOf(rows);
        if (arrangement != Arrangement.ROWS && rows.size() > 1) {
            throw new IllegalArgumentException(
                    "A comparison set as " + arrangement + " has one row, not " + rows.size());
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        boolean answered = rows.stream().anyMatch(row -> row.learner() != null);
        List<String> header = new ArrayList<>(List.of(
                options,
                clinical,
                words.share().apply(clinical),
                technical,
                words.share().apply(technical)));
        if (answered) {
            header.add(words.yourAnswer());
        }
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            line.add(row.label());
            for (Figure figure : List.of(row.clinical(), row.technical())) {
                switch (figure) {
                    case Share share -> {
                        line.add(share.words());
                        line.add(numbers.value(share.share(), Notation.PERCENT) + " ("
                                + numbers.interval(share.interval(), Notation.PERCENT) + ")");
                    }
                    case NotPrinted missing -> {
                        line.add(missing.words());
                        line.add("–");
                    }
                }
            }
            if (answered) {
                line.add(row.learner() == null ? "" : row.learner().word());
            }
            cells.add(line);
        }
        return new ChartTable(header, cells);
    }
}
