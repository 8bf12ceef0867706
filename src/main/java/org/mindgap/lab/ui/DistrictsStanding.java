package org.mindgap.lab.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.Lab.Engine;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.DistrictsGrade;
import org.mindgap.lab.engine.DistrictsTasks;

/// What the learner has of the missions of the two districts, over all lessons of a module.
final class DistrictsStanding extends Section {
    private final CourseModule module;
    private final LessonId here;
    private final Tries tries;
    private final Div shown = new Div();

    /// @param here the lesson in which it stands
    DistrictsStanding(CourseModule module, LessonId here, Tries tries) {
        this.module = module;
        this.here = here;
        this.tries = tries;
        addClassNames("lab-task", "lab-standing");
        getElement().setAttribute("aria-label", getTranslation("lab.missions.title"));
        add(new H4(getTranslation("lab.missions.title")), shown);
        show();
    }

    /// Whether a lab is the last of its module with missions in the two districts.
    static boolean belongsTo(Lab lab, CourseModule module) {
        return module.lessons().stream()
                .flatMap(lesson -> lesson.labs().stream())
                .filter(DistrictsStanding::isGraded)
                .reduce((before, after) -> after)
                .filter(last -> last.id().equals(lab.id()))
                .isPresent();
    }

    private static boolean isGraded(Lab lab) {
        return lab.engine() == Engine.TWO_DISTRICTS && !lab.tasks().isEmpty();
    }

    // What is kept at another lab of the page is shown here.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Tries.Kept.heardBy(this, event.getUI(), this::show);
    }

    private void show() {
        DistrictsGrade grade = DistrictsGrade.of(best());
        Credit total = grade.total();
        Paragraph sum = new Paragraph(getTranslation("lab.missions.sum", total.points(), total.of()));
        sum.addClassName("lab-standing-sum");
        UnorderedList parts = new UnorderedList();
        grade.parts().forEach((task, credit) -> parts.add(part(task, credit)));
        shown.removeAll();
        shown.add(
                sum,
                new Paragraph(getTranslation(
                        grade.isPassed() ? "lab.missions.passed" : "lab.missions.open", DistrictsTasks.PASS)),
                parts);
    }

    /// With the way to another lesson where it can be done, while it is open.
    private ListItem part(String task, Credit credit) {
        ListItem entry = new ListItem(new Span(getTranslation(
                "lab.missions.part", getTranslation(LabWords.task(task)), credit.points(), credit.of())));
        if (!credit.isFull()) {
            elsewhere(task)
                    .forEach(lesson -> entry.add(new Anchor(
                            Addresses.of(lesson.id()), getTranslation("lab.standing.lesson", lesson.title()))));
        }
        return entry;
    }

    private List<Lesson> elsewhere(String task) {
        return module.lessons().stream()
                .filter(lesson -> !lesson.id().equals(here))
                .filter(lesson -> lesson.labs().stream()
                        .filter(DistrictsStanding::isGraded)
                        .flatMap(lab -> lab.tasks().stream())
                        .anyMatch(other -> other.id().equals(task)))
                .toList();
    }

    private Map<String, Double> best() {
        Map<String, Double> best = new HashMap<>();
        module.lessons().stream()
                .flatMap(lesson -> lesson.labs().stream())
                .filter(DistrictsStanding::isGraded)
                .forEach(lab ->
                        tries.bestOf(lab.id()).forEach((task, tried) -> best.merge(task, tried.score(), Math::max)));
        return best;
    }
}
