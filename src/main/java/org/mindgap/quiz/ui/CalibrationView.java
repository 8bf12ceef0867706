package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.mindgap.chart.Axis;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.SourceId;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.CalibrationService;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.statistics.ConfidenceCalibration;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Routes;

/// How sure somebody was against how often they were right: for their own eyes.
@Route(Routes.CALIBRATION)
@AnonymousAllowed
class CalibrationView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final SourceId CERTAINTY = new SourceId("cornwell-2008");

    private final Courses courses;
    private final CalibrationService calibrations;
    private final CurrentLearner learner;

    CalibrationView(Courses courses, CalibrationService calibrations, CurrentLearner learner) {
        this.courses = courses;
        this.calibrations = calibrations;
        this.learner = learner;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calibration.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("calibration.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("calibration.title")), lead);
        List<ConfidenceCalibration.Row<Confidence>> rows = learner.find()
                .map(Learner::person)
                .map(calibrations::calibration)
                .orElse(List.of());
        if (rows.isEmpty()) {
            Anchor path = new Anchor(Routes.PATH, getTranslation("calibration.to-path"));
            path.addClassNames("button", "primary");
            add(new Paragraph(getTranslation("calibration.nothing-yet")), path);
            return;
        }
        add(new ChartFigure("calibration", chart(rows)), sentences(rows));
        addErrors(learner.find().map(Learner::person).orElseThrow());
        add(origin());
    }

    private IntervalChart chart(List<ConfidenceCalibration.Row<Confidence>> rows) {
        return new IntervalChart(
                new ChartText(
                        getTranslation("calibration.chart-title." + finding(rows)),
                        getTranslation("calibration.chart-subtitle"),
                        getTranslation("calibration.chart-description"),
                        getTranslation("calibration.chart-source")),
                getTranslation("calibration.level"),
                Axis.percent(getTranslation("calibration.share-right")),
                rows.stream().map(this::row).toList(),
                List.of());
    }

    private IntervalChart.Row row(ConfidenceCalibration.Row<Confidence> row) {
        return new IntervalChart.Row(
                getTranslation("calibration.row." + row.level(), row.right().count(), row.n()),
                row.right().value(),
                new Interval(row.interval().lower(), row.interval().upper()),
                new IntervalChart.Band(
                        getTranslation("calibration.said"),
                        new Interval(row.band().from(), row.band().to())));
    }

    /// The strongest thing that can be said of all levels.
    private static String finding(List<ConfidenceCalibration.Row<Confidence>> rows) {
        if (rows.stream().anyMatch(row -> row.standing() == ConfidenceCalibration.Standing.OVERCONFIDENT)) {
            return "over";
        }
        return rows.stream().anyMatch(row -> row.standing() == ConfidenceCalibration.Standing.UNDERCONFIDENT)
                ? "under"
                : "in-line";
    }

    private UnorderedList sentences(List<ConfidenceCalibration.Row<Confidence>> rows) {
        UnorderedList list = new UnorderedList();
        for (ConfidenceCalibration.Row<Confidence> row : rows) {
            list.add(new ListItem(getTranslation(
                    "calibration.sentence." + row.standing(),
                    getTranslation("confidence.name." + row.level()),
                    row.n(),
                    row.right().count())));
        }
        return list;
    }

    private void addErrors(PersonId person) {
        Course course = courses.in(getLocale());
        UnorderedList list = new UnorderedList();
        for (GivenAnswer error : calibrations.confidentErrors(person)) {
            course.item(error.item())
                    .flatMap(item -> item.traits().teaches().map(passage -> entry(item, passage)))
                    .ifPresent(list::add);
        }
        if (list.getComponentCount() > 0) {
            add(
                    new H2(getTranslation("calibration.errors")),
                    new Paragraph(getTranslation("calibration.errors-words")),
                    list);
        }
    }

    private ListItem entry(Item item, Passage passage) {
        return new ListItem(
                new Span(item.stem().plain()),
                new Span(" "),
                new Anchor(Addresses.of(passage), getTranslation("calibration.passage")));
    }

    private Paragraph origin() {
        Paragraph origin = new Paragraph(
                new Span(getTranslation("calibration.origin")),
                new Span(" "),
                new Anchor(Addresses.of(CERTAINTY), getTranslation("calibration.origin-source")));
        origin.addClassName("small");
        return origin;
    }
}
