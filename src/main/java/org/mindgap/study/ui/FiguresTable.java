package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.study.Comparison;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.widget.Locales;

/// Every percentage the article prints under a topic: as printed, as a count where it is one, and where it stands.
final class FiguresTable extends Div {
    private static final double PERCENT = 100;

    private final StudyWords words = new StudyWords(this, getLocale());

    FiguresTable(String topic, List<PublishedFigure> figures) {
        addClassName("figures");
        StudyTable table = new StudyTable(
                getTranslation("explorer.figures-caption", topic),
                List.of(
                        getTranslation("explorer.figures-group"),
                        getTranslation("explorer.figures-n"),
                        getTranslation("explorer.figures-printed"),
                        getTranslation("explorer.figures-count"),
                        getTranslation("explorer.figures-interval"),
                        getTranslation("explorer.figures-where")));
        byOption(figures).forEach((option, rows) -> {
            table.group(StudyWords.sentence(option));
            rows.forEach(figure -> add(table, figure));
        });
        add(table);
    }

    private static Map<String, List<PublishedFigure>> byOption(List<PublishedFigure> figures) {
        Map<String, List<PublishedFigure>> options = new LinkedHashMap<>();
        figures.forEach(figure -> options.computeIfAbsent(figure.option(), option -> new ArrayList<>())
                .add(figure));
        return options;
    }

    private void add(StudyTable table, PublishedFigure figure) {
        String interval = Comparison.figure(figure) instanceof Counted counted
                ? words.range(counted.interval().lower(), counted.interval().upper())
                : getTranslation("explorer.no-interval");
        table.row(
                new Span(words.group(figure.group())),
                new Span(String.valueOf(figure.of())),
                new Span(figure.percentAsPrinted() + "%"),
                new Span(figure.count()
                        .map(count -> getTranslation("comparison.count", count, figure.of()))
                        .orElseGet(() -> getTranslation("explorer.no-count", figure.of()))),
                new Span(interval),
                where(figure));
    }

    private Div where(PublishedFigure figure) {
        Div where = new Div(new Paragraph(figure.where()));
        Stream.of(figure.note(), cutOff(figure))
                .filter(note -> !note.isBlank())
                .map(StudyWords::sentence)
                .map(Paragraph::new)
                .forEach(note -> {
                    note.addClassName("figure-note");
                    where.add(note);
                });
        return where;
    }

    private String cutOff(PublishedFigure figure) {
        if (figure.granularity() != Granularity.TRUNCATED) {
            return "";
        }
        String exact = Locales.decimal(PERCENT * figure.nearestCount() / figure.of(), 2, getLocale());
        return getTranslation("explorer.cut-off", figure.nearestCount(), figure.of(), exact);
    }
}
