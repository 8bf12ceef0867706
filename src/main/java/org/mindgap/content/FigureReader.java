package org.mindgap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.FigureId;
import org.mindgap.curriculum.Source;

/// Reads the charts of a lesson; each says where its numbers come from, unless they are computed from it.
final class FigureReader {
    private final TextReader texts;
    private final Problems problems;
    private final MaskReader masks;

    FigureReader(TextReader texts) {
        this.texts = texts;
        this.problems = texts.problems();
        this.masks = new MaskReader(problems);
    }

    List<Figure> figures(Entry file) {
        List<Figure> figures = new ArrayList<>();
        for (Entry entry : file.each("figures")) {
            figures.add(figure(entry));
        }
        return figures;
    }

    Figure figure(Entry entry) {
        FigureId id = new FigureId(entry.text("id"));
        return switch (entry.text("kind")) {
            case "intervals" -> new Figure.Intervals(id, caption(entry, true), scale(entry), rows(entry));
            case "bars" -> new Figure.Bars(id, caption(entry, true), scale(entry), rows(entry));
            case "masks" ->
                new Figure.Masks(id, caption(entry, false), masks.panels(entry), MaskReader.measures(entry));
            default ->
                new Figure.Folds(
                        id,
                        caption(entry, false),
                        entry.number("patients"),
                        entry.number("folds"),
                        entry.has("nested") ? entry.number("nested") : 0);
        };
    }

    private Figure.Caption caption(Entry entry, boolean needsOrigin) {
        String sources = texts.sources(entry).stream()
                .flatMap(id -> Optional.ofNullable(texts.references().sources().get(id)).stream())
                .map(Source::label)
                .collect(Collectors.joining("; "));
        String derivation = entry.text("derivation", "");
        if (needsOrigin && sources.isEmpty() && derivation.isEmpty()) {
            problems.add(
                    entry.file(),
                    entry.line(),
                    "The figure \"" + entry.text("id") + "\" has no origin.",
                    "Name a source, or say in derivation how the numbers are computed.");
        }
        String origin = sources.isEmpty() || derivation.isEmpty() ? sources + derivation : sources + ". " + derivation;
        return new Figure.Caption(entry.text("title"), entry.text("subtitle", ""), entry.text("description"), origin);
    }

    private static Figure.Scale scale(Entry entry) {
        Entry scale = entry.at("scale");
        return new Figure.Scale(scale.decimal("from"), scale.decimal("to"), scale.text("label", ""));
    }

    private List<Figure.Row> rows(Entry entry) {
        List<Figure.Row> rows = new ArrayList<>();
        Figure.Scale scale = scale(entry);
        for (Entry row : entry.each("rows")) {
            double value = row.decimal("value");
            double lower = row.has("lower") ? row.decimal("lower") : value;
            double upper = row.has("upper") ? row.decimal("upper") : value;
            if (!(scale.from() <= lower && lower <= value && value <= upper && upper <= scale.to())) {
                problems.add(
                        row.file(),
                        row.line(),
                        "This row does not fit its own interval or the scale.",
                        "Write lower, value and upper in rising order within the scale.");
            }
            rows.add(new Figure.Row(row.text("label"), value, lower, upper));
        }
        return rows;
    }
}
