package org.mindgap.study.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.ChartWidth;
import org.mindgap.chart.ComparisonChart;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.study.Comparison;
import org.mindgap.study.Gap;
import org.mindgap.widget.ChartDownloads;
import org.mindgap.widget.ChartFigure;

/// Every answer with a whole count in both groups on one scale, the widest gap first; each leads to its topic.
final class GapList extends Div {
    private static final int FIRST = 10;

    private final Study study;
    private final List<Gap> gaps;
    private final StudyWords words = new StudyWords(this, getLocale());
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button();
    private boolean all;

    GapList(Study study, List<Gap> gaps, boolean all, Consumer<Boolean> whenAsked) {
        this.study = study;
        this.gaps = gaps;
        this.all = all;
        addClassName("gaps");
        rows.addClassName("gap-rows");
        more.addClassName("secondary");
        more.addClickListener(click -> {
            this.all = !this.all;
            show();
            whenAsked.accept(this.all);
        });
        ChartDownloads downloads = new ChartDownloads("survey-gaps", words.work(study));
        downloads.show(whole());
        add(key(), axis(), rows, axis(), more, downloads);
        show();
    }

    private void show() {
        rows.removeAll();
        gaps.stream().limit(all ? gaps.size() : FIRST).forEach(gap -> rows.add(row(gap)));
        more.setText(
                all ? getTranslation("explorer.gaps-fewer", FIRST) : getTranslation("explorer.gaps-all", gaps.size()));
        more.getElement().setAttribute("aria-expanded", String.valueOf(all));
        more.setVisible(gaps.size() > FIRST);
    }

    private Paragraph key() {
        Span clinical = new Span(getTranslation("comparison.clinical", study.size(Group.CLINICAL)));
        clinical.addClassName("key-clinical");
        Span technical = new Span(getTranslation("comparison.technical", study.size(Group.TECHNICAL)));
        technical.addClassName("key-technical");
        Paragraph key = new Paragraph(clinical, technical);
        key.addClassName("gap-key");
        return key;
    }

    private static Div axis() {
        Div axis = new Div();
        for (String tick : List.of("0", "25", "50", "75", "100%")) {
            axis.add(new Span(tick));
        }
        axis.addClassName("gap-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    private ListItem row(Gap gap) {
        Span option = new Span(StudyWords.sentence(gap.option()));
        option.addClassName("gap-option");
        Span topic = new Span(gap.topic().title());
        topic.addClassName("gap-topic");
        Anchor link = new Anchor(Addresses.of(gap.topic()), option, new Span(" "), topic);
        link.addClassName("gap-link");
        Div strip = new Div(ChartFigure.picture("gap-" + gaps.indexOf(gap), marks(gap), ChartWidth.NARROW));
        strip.addClassName("gap-strip");
        // The words beside it say the same.
        strip.getElement().setAttribute("aria-hidden", "true");
        Span technical = new Span(words.people(gap.technical(), Group.TECHNICAL));
        technical.addClassName("is-technical");
        Span clinical = new Span(words.people(gap.clinical(), Group.CLINICAL));
        clinical.addClassName("is-clinical");
        Span points = new Span(words.apart(gap));
        points.addClassName("gap-points");
        Div counts = new Div(clinical, new Span(" "), technical, new Span(" "), points);
        counts.addClassName("gap-counts");
        return new ListItem(link, strip, counts);
    }

    /// All rows in one chart, for those who take it with them.
    private ComparisonChart whole() {
        ChartText text = new ChartText(
                getTranslation("explorer.gaps-title"),
                getTranslation("comparison.chart-subtitle"),
                getTranslation("explorer.gaps-lead"),
                getTranslation("comparison.chart-source"));
        List<Comparison.Row> labelled = gaps.stream()
                .map(gap -> new Comparison.Row(
                        getTranslation("explorer.labelled", gap.topic().title(), gap.option()),
                        false,
                        gap.clinical(),
                        gap.technical()))
                .toList();
        return new StudyChart(this, study).rows(text, new Comparison(labelled));
    }

    private ComparisonChart marks(Gap gap) {
        ChartText text = new ChartText(StudyWords.sentence(gap.option()), "", words.both(gap), "");
        return new StudyChart(this, study).strip(text, new Comparison(List.of(gap.row())));
    }
}
