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
import java.util.Optional;
import java.util.stream.Stream;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.Lab.Engine;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.DistrictsTasks;
import org.mindgap.lab.engine.Missions;
import org.mindgap.lab.engine.UnderstudyTasks;

/// What the learner has of the missions that count together, over all lessons of a module.
final class MissionsStanding extends Section {
    private final Engine engine;
    private final Missions missions;
    private final CourseModule module;
    private final LessonId here;
    private final Tries tries;
    private final Div shown = new Div();

    private MissionsStanding(Engine engine, Missions missions, CourseModule module, LessonId here, Tries tries) {
        this.engine = engine;
        this.missions = missions;
        this.module = module;
        this.here = here;
        this.tries = tries;
        addClassNames("lab-task", "lab-standing");
        getElement().setAttribute("aria-label", getTranslation("lab.missions.title"));
        add(new H4(getTranslation("lab.missions.title")), shown);
        show();
    }

    /// Below the last lab of a module that has missions of its engine; below others there is none.
    ///
    /// @param here the lesson in which it stands
    static Optional<MissionsStanding> of(Lab lab, CourseModule module, LessonId here, Tries tries) {
        return missions(lab.engine())
                .map(missions -> new MissionsStanding(lab.engine(), missions, module, here, tries))
                .filter(standing -> standing.labs()
                        .reduce((before, after) -> after)
                        .filter(last -> last.id().equals(lab.id()))
                        .isPresent());
    }

    private static Optional<Missions> missions(Engine engine) {
        return switch (engine) {
            case TWO_DISTRICTS -> Optional.of(DistrictsTasks.missions());
            case UNDERSTUDY -> Optional.of(UnderstudyTasks.missions());
            default -> Optional.empty();
        };
    }

    private Stream<Lab> labs() {
        return module.lessons().stream()
                .flatMap(lesson -> lesson.labs().stream())
                .filter(this::isGraded);
    }

    private boolean isGraded(Lab lab) {
        return lab.engine() == engine
                && lab.tasks().stream()
                        .anyMatch(task -> missions.all().stream()
                                .anyMatch(mission -> mission.task().equals(task.id())));
    }

    // What is kept at another lab of the page is shown here.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Tries.Kept.heardBy(this, event.getUI(), this::show);
    }

    private void show() {
        Map<String, Double> best = best();
        Credit total = missions.total(best);
        Paragraph sum = new Paragraph(getTranslation("lab.missions.sum", total.points(), total.of()));
        sum.addClassName("lab-standing-sum");
        UnorderedList parts = new UnorderedList();
        missions.credits(best).forEach((task, credit) -> parts.add(part(task, credit)));
        shown.removeAll();
        shown.add(sum);
        missions.pass()
                .ifPresent(points -> shown.add(new Paragraph(getTranslation(
                        missions.isPassed(best) ? "lab.missions.passed" : "lab.missions.open", points))));
        shown.add(parts);
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
                        .filter(this::isGraded)
                        .flatMap(lab -> lab.tasks().stream())
                        .anyMatch(other -> other.id().equals(task)))
                .toList();
    }

    private Map<String, Double> best() {
        Map<String, Double> best = new HashMap<>();
        labs().forEach(lab ->
                tries.bestOf(lab.id()).forEach((task, tried) -> best.merge(task, tried.score(), Math::max)));
        return best;
    }
}
