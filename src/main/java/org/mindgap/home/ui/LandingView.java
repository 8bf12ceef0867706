package org.mindgap.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.chart.ChartText;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.ProfileService;
import org.mindgap.study.Comparison;
import org.mindgap.study.ui.StudyChart;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Routes;

/// What Mindgap is, for whom, how long it takes and where it comes from, on one screen.
@Route(Routes.LANDING)
@AnonymousAllowed
class LandingView extends Article implements HasDynamicTitle {
    private static final String TOPIC = "external-validation";
    private static final String OPTION = "uses new external data when possible";

    LandingView(Courses courses, CurrentLearner learner, ProfileService profiles) {
        addClassNames("page", "landing");
        Course course = courses.in(getLocale());
        Paragraph lead = new Paragraph(getTranslation("landing.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("landing.title")), lead);
        add(actions(learner, profiles));
        chart(course.study()).ifPresent(this::add);
        add(new Paragraph(new Anchor(Addresses.STUDY, getTranslation("landing.study"))));
        add(new Paragraph(new Anchor(Addresses.WORKBENCH, getTranslation("landing.workbench"))));
        Section modules = new Section();
        modules.addClassName("modules");
        course.modules().forEach(module -> modules.add(module(module)));
        add(modules);
        course.study().origin().about().stream().findFirst().ifPresent(about -> {
            Paragraph origin = new Paragraph(about);
            origin.addClassName("small");
            add(origin);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("landing.page-title");
    }

    private Div actions(CurrentLearner learner, ProfileService profiles) {
        boolean known =
                learner.find().map(Learner::person).flatMap(profiles::find).isPresent();
        Div actions = new Div();
        actions.addClassName("onwards");
        Anchor check = new Anchor(Routes.GAP_CHECK, getTranslation("landing.check"));
        check.addClassNames("button", "secondary");
        if (known) {
            Anchor path = new Anchor(Routes.PATH, getTranslation("landing.continue"));
            path.addClassNames("button", "primary");
            actions.add(path, check);
            return actions;
        }
        Button start = new Button(getTranslation("landing.start"), click -> {
            learner.start();
            click.getSource().getUI().ifPresent(ui -> ui.navigate(Routes.ROLES));
        });
        start.addClassName("primary");
        actions.add(start, check, new Span(getTranslation("landing.no-account")));
        return actions;
    }

    private Optional<Div> chart(Study study) {
        List<Comparison.Row> row = Comparison.printed(study, TOPIC).rows().stream()
                .filter(printed ->
                        printed.option().equals(OPTION) && printed.gap().isPresent())
                .toList();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        ChartText text = new ChartText(
                getTranslation("landing.chart-title"),
                getTranslation("landing.chart-subtitle", study.size(Group.ALL)),
                getTranslation("landing.chart-description"),
                getTranslation("landing.chart-source"));
        Div place = new Div(new ChartFigure("landing", new StudyChart(this, study).single(text, new Comparison(row))));
        place.addClassName("landing-chart");
        return Optional.of(place);
    }

    private Section module(CourseModule module) {
        Anchor title = new Anchor(Addresses.of(module.lessons().getFirst().id()), module.title());
        Paragraph length = new Paragraph(
                getTranslation("landing.module-length", module.lessons().size(), module.minutes()));
        length.addClassName("small");
        return new Section(new H2(title), new Paragraph(module.summary()), length);
    }
}
