package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.ChartText;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.SourceId;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.FormService.Standing;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Locales;

/// A learner's own gain from the test before to the one after, and how far it can be trusted.
public final class GainPanel extends Div {
    private static final SourceId TESTING_TEACHES = new SourceId("willson-1982");

    public GainPanel(Standing.Done done) {
        Attempt.Result before = done.before().result().orElseThrow();
        Attempt.Result after = done.after().result().orElseThrow();
        long points = Math.round(done.gain() * 100);
        Paragraph words = new Paragraph(
                getTranslation("gain.words", points(before), before.of(), points(after), after.of(), signed(points)));
        Paragraph caveat = new Paragraph(
                new Span(getTranslation("gain.caveat", after.of(), Math.round(100.0 / after.of()))),
                new Span(" "),
                new Anchor(Addresses.of(TESTING_TEACHES), getTranslation("gain.caveat-source")));
        caveat.addClassName("small");
        addClassName("gain");
        add(new ChartFigure("gain-" + done.before().id(), chart(before, after, points)).inColumn(), words, caveat);
    }

    private BarChart chart(Attempt.Result before, Attempt.Result after, long points) {
        String finding = points > 0 ? "gain.chart-more" : points < 0 ? "gain.chart-less" : "gain.chart-same";
        return new BarChart(
                new ChartText(
                        getTranslation(finding, Math.abs(points)),
                        "",
                        getTranslation(
                                "gain.chart-description",
                                Math.round(before.share() * 100),
                                Math.round(after.share() * 100)),
                        ""),
                getTranslation("gain.chart-test"),
                Axis.percent(getTranslation("gain.chart-share")),
                List.of(
                        new BarChart.Bar(getTranslation("gain.before"), before.share()),
                        new BarChart.Bar(getTranslation("gain.after"), after.share())));
    }

    private String points(Attempt.Result result) {
        return Locales.shortest(Math.round(result.points() * 100) / 100.0, getLocale());
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
