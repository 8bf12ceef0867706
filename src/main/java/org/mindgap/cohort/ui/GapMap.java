package org.mindgap.cohort.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.chart.Axis;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.PracticeQuestion.Fit;
import org.mindgap.curriculum.PracticeQuestion.Option;
import org.mindgap.people.Group;
import org.mindgap.statistics.Proportion;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.GroupFigure;
import org.mindgap.study.Comparison.NotPrinted;
import org.mindgap.widget.ChartFigure;

/// Where a group's practice stands: for each answer that is recommended, how many of those who contributed gave it, and
/// how many of the study's two groups did. The smallest share comes first.
final class GapMap extends Section {
    /// A recommended answer to a question.
    private record Row(String topic, Option option, Proportion group, GroupFigure clinical, GroupFigure technical) {}

    private GapMap(Component words, Group group, List<Row> rows) {
        String title = words.getTranslation("gap-map.title", group.name());
        addClassName("gap-map");
        add(
                new H3(title),
                new Paragraph(new Span(words.getTranslation("gap-map.lead"))),
                new ChartFigure("gap-map-" + group.id(), chart(words, rows)),
                new NativeDetails(words.getTranslation("gap-map.counts"), table(words, title, rows)));
    }

    /// Empty where nothing of the group is published yet.
    static Optional<GapMap> of(Component words, Course course, Group group, List<CohortFigures> published) {
        List<Row> rows = new ArrayList<>();
        course.study().sections().stream()
                .flatMap(section -> course.questions(section).stream())
                .forEach(question -> addRows(course, question, published, rows));
        rows.sort(Comparator.comparingDouble(row -> row.group().value()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new GapMap(words, group, rows));
    }

    private static void addRows(
            Course course, PracticeQuestion question, List<CohortFigures> published, List<Row> rows) {
        List<CohortFigures> figures = published.stream()
                .filter(each -> each.question().equals(question.id()))
                .toList();
        int people = figures.stream().mapToInt(CohortFigures::people).sum();
        if (people == 0) {
            return;
        }
        List<Comparison.Row> study =
                Comparison.of(question, course.study(), List.of()).rows();
        String topic = course.study().topic(question.topic()).orElseThrow().title();
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            if (option.fit() == Fit.RECOMMENDED && !option.free()) {
                int count = figures.stream()
                        .mapToInt(each -> each.count(option.id()))
                        .sum();
                rows.add(new Row(
                        topic,
                        option,
                        new Proportion(count, people),
                        study.get(i).clinical(),
                        study.get(i).technical()));
            }
        }
    }

    private static IntervalChart chart(Component words, List<Row> rows) {
        Row least = rows.getFirst();
        return new IntervalChart(
                new ChartText(
                        words.getTranslation(
                                "gap-map.finding",
                                least.option().text().plain(),
                                least.group().count(),
                                least.group().of()),
                        words.getTranslation("gap-map.subtitle"),
                        words.getTranslation("gap-map.description"),
                        words.getTranslation("comparison.chart-source")),
                words.getTranslation("gap-map.answer"),
                Axis.percent(words.getTranslation("cohort.share")),
                rows.stream().map(row -> row(words, row)).toList(),
                List.of());
    }

    private static IntervalChart.Row row(Component words, Row row) {
        String label = words.getTranslation(
                "gap-map.row",
                row.topic(),
                row.option().text().plain(),
                row.group().count(),
                row.group().of());
        Interval interval = interval(row.group());
        if (row.clinical() instanceof Counted clinical && row.technical() instanceof Counted technical) {
            Interval between = new Interval(
                    Math.min(clinical.share(), technical.share()), Math.max(clinical.share(), technical.share()));
            return new IntervalChart.Row(
                    label,
                    row.group().value(),
                    interval,
                    new IntervalChart.Band(words.getTranslation("gap-map.study"), between));
        }
        return new IntervalChart.Row(label, row.group().value(), interval);
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag);
        cell.setText(text);
        return cell;
    }

    private static Component table(Component words, String title, List<Row> rows) {
        Element head = new Element("tr");
        for (String key : List.of("gap-map.answer", "gap-map.group", "cohort.clinical", "cohort.technical")) {
            head.appendChild(cell("th", words.getTranslation(key)).setAttribute("scope", "col"));
        }
        Element body = new Element("tbody");
        for (Row row : rows) {
            body.appendChild(new Element("tr")
                    .appendChild(
                            cell(
                                            "th",
                                            words.getTranslation(
                                                    "gap-map.named",
                                                    row.topic(),
                                                    row.option().text().plain()))
                                    .setAttribute("scope", "row"),
                            cell(
                                    "td",
                                    counted(
                                            words,
                                            row.group().count(),
                                            row.group().of(),
                                            interval(row.group()))),
                            cell("td", figure(words, row.clinical())),
                            cell("td", figure(words, row.technical()))));
        }
        Section table = new Section();
        table.addClassName("scroll");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title)
                .appendChild(new Element("table").appendChild(new Element("thead").appendChild(head), body));
        return table;
    }

    private static String figure(Component words, GroupFigure figure) {
        return switch (figure) {
            case Counted counted ->
                counted(
                        words,
                        counted.count(),
                        counted.of(),
                        new Interval(
                                counted.interval().lower(), counted.interval().upper()));
            case AsPrinted printed -> printed.percent();
            case NotPrinted _ -> words.getTranslation("comparison.not-printed");
        };
    }

    private static String counted(Component words, int count, int of, Interval interval) {
        return words.getTranslation("gap-map.counted", count, of, percent(interval.low()), percent(interval.high()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private static Interval interval(Proportion share) {
        var wilson = share.wilson(Comparison.LEVEL);
        return new Interval(wilson.lower(), wilson.upper());
    }
}
