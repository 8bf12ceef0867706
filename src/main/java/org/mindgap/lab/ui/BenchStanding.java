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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.Lab.Engine;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.engine.ContourGrade;
import org.mindgap.lab.engine.Credit;

/// What the learner has of the contour bench as a whole, over all lessons of a module, and what is still open.
final class BenchStanding extends Section {
    private final CourseModule module;
    private final LessonId here;
    private final Tries tries;
    private final Div shown = new Div();

    /// @param here the lesson in which it stands
    BenchStanding(CourseModule module, LessonId here, Tries tries) {
        this.module = module;
        this.here = here;
        this.tries = tries;
        addClassNames("lab-task", "lab-standing");
        H4 title = new H4(getTranslation("lab.standing.title"));
        getElement().setAttribute("aria-label", getTranslation("lab.standing.title"));
        add(title, shown);
        show();
    }

    /// Whether a lab is the last of its module with tasks at the contour bench.
    static boolean belongsTo(Lab lab, CourseModule module) {
        return module.lessons().stream()
                .flatMap(lesson -> lesson.labs().stream())
                .filter(BenchStanding::isGraded)
                .reduce((before, after) -> after)
                .filter(last -> last.id().equals(lab.id()))
                .isPresent();
    }

    private static boolean isGraded(Lab lab) {
        return lab.engine() == Engine.CONTOUR_BENCH && !lab.tasks().isEmpty();
    }

    // A page may hold two benches: what is kept at one of them is shown at the other.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Tries.Kept.heardBy(this, event.getUI(), this::show);
    }

    private void show() {
        ContourGrade grade = ContourGrade.of(best());
        Credit total = grade.total();
        UnorderedList parts = new UnorderedList(
                part("lab.standing.naming", grade.naming(), ContourGrade.NAMING),
                part("lab.standing.use", grade.hackingOrMetrics(), ContourGrade.HACKING, ContourGrade.METRICS),
                part("lab.standing.puzzles", grade.puzzles(), ContourGrade.ADDED, ContourGrade.REMOVED),
                entry(
                        getTranslation(
                                grade.convention() ? "lab.standing.convention" : "lab.standing.convention-open",
                                ContourGrade.WAITING),
                        grade.convention(),
                        ContourGrade.CONVENTION));
        Paragraph sum = new Paragraph(getTranslation("lab.standing.sum", total.points(), total.of()));
        sum.addClassName("lab-standing-sum");
        shown.removeAll();
        shown.add(sum, parts);
        if (total.isFull()) {
            shown.add(new Paragraph(getTranslation("lab.standing.all")));
        }
    }

    private ListItem part(String key, Credit credit, String... tasks) {
        return entry(getTranslation(key, credit.points(), credit.of()), credit.isFull(), tasks);
    }

    /// With the way to another lesson where it can be done, while it is open.
    private ListItem entry(String words, boolean done, String... tasks) {
        ListItem entry = new ListItem(new Span(words));
        if (!done) {
            lessons(List.of(tasks)).forEach(lesson -> {
                Anchor onwards =
                        new Anchor(Addresses.of(lesson.id()), getTranslation("lab.standing.lesson", lesson.title()));
                entry.add(onwards);
            });
        }
        return entry;
    }

    private Stream<Lesson> lessons(List<String> tasks) {
        Predicate<Lab> sets = lab -> lab.tasks().stream().map(LabTask::id).anyMatch(tasks::contains);
        return module.lessons().stream()
                .filter(lesson ->
                        lesson.labs().stream().filter(BenchStanding::isGraded).anyMatch(sets));
    }

    private Map<String, Double> best() {
        Map<String, Double> best = new HashMap<>();
        module.lessons().stream()
                .flatMap(lesson -> lesson.labs().stream())
                .filter(BenchStanding::isGraded)
                .forEach(lab ->
                        tries.bestOf(lab.id()).forEach((task, tried) -> best.merge(task, tried.score(), Math::max)));
        return best;
    }
}
