package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.mindgap.lab.engine.ContourHistory;
import org.mindgap.lab.engine.ContourMetric;
import org.mindgap.lab.engine.ContourScores;

/// Numbers of one or more masks as a table, a column for each mask.
@Tag("table")
final class ContourTable extends Component implements HasStyle {
    private final ContourNumbers numbers;

    ContourTable(ContourNumbers numbers) {
        this.numbers = numbers;
        addClassName("contour-table");
    }

    /// The same for several masks, as tiles round them.
    ContourTable compare(List<String> names, List<ContourScores> masks) {
        getElement().removeAllChildren();
        row(
                "th",
                Stream.concat(Stream.of(getTranslation("lab.contour.metric")), names.stream())
                        .toList());
        double tolerance = masks.getFirst().setting().tolerance();
        for (ContourMetric metric : ContourMetric.values()) {
            row(
                    "td",
                    Stream.concat(
                                    Stream.of(numbers.name(metric, tolerance)),
                                    masks.stream().map(scores -> numbers.value(metric, scores)))
                            .toList());
        }
        row(
                "td",
                Stream.concat(
                                Stream.of(getTranslation("lab.contour.metric.lesions")),
                                masks.stream().map(numbers::lesions))
                        .toList());
        return this;
    }

    /// All there is to say of one mask, with many digits, and where its numbers came from.
    void exact(ContourScores scores, ContourHistory history) {
        getElement().removeAllChildren();
        row(
                "th",
                List.of(
                        getTranslation("lab.contour.metric"),
                        getTranslation("lab.contour.value"),
                        getTranslation("lab.contour.range-of", ContourHistory.LONGEST)));
        double tolerance = scores.setting().tolerance();
        count("lab.contour.true-positives", scores.overlap().truePositives());
        count("lab.contour.false-positives", scores.overlap().falsePositives());
        count("lab.contour.false-negatives", scores.overlap().falseNegatives());
        for (ContourMetric metric : ContourMetric.values()) {
            row(
                    "td",
                    List.of(
                            numbers.name(metric, tolerance),
                            numbers.exact(metric, scores),
                            numbers.range(metric, history)));
        }
        row("td", List.of(getTranslation("lab.contour.metric.lesions"), numbers.lesions(scores), ""));
    }

    private void count(String key, long pixels) {
        row("td", List.of(getTranslation(key), getTranslation("lab.contour.pixels", pixels), ""));
    }

    private void row(String tag, List<String> texts) {
        Element row = new Element("tr");
        for (int column = 0; column < texts.size(); column++) {
            boolean heading = column == 0 || tag.equals("th");
            Element cell = new Element(heading ? "th" : "td");
            if (heading) {
                cell.setAttribute("scope", tag.equals("th") ? "col" : "row");
            }
            cell.setText(texts.get(column));
            row.appendChild(cell);
        }
        getElement().appendChild(row);
    }
}
