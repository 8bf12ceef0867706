package org.mindgap.lab.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Function;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.LabService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.widget.Markup;

/// A lab in a lesson: the posed question, the instrument, the tasks.
public final class LabPanel extends Section {
    private final LabBench<?> bench;

    /// @param acted runs after anything that was kept
    public LabPanel(Lab lab, LessonId lesson, Course course, LabService labs, CurrentLearner learner, Runnable acted) {
        this(lab, lesson, course, new Tries(lab, labs, learner, acted), H3::new);
    }

    private LabPanel(Lab lab, LessonId lesson, Course course, Tries tries, Function<String, HtmlComponent> headings) {
        HtmlComponent heading = headings.apply(lab.question().plain());
        String id = "lab-" + lab.id();
        heading.setId(id + "-question");
        heading.addClassName("lab-question");
        addClassName("lab");
        setId(id);
        getElement().setAttribute("aria-labelledby", id + "-question");
        add(heading, Markup.block(lab.intro()).named("lab-intro", "prose"));
        String address = Addresses.lab(lesson, lab.id());
        bench = switch (lab.engine()) {
            case SPLIT_LOTTERY ->
                opened(id, address, new SplitLotteryLab(lab, id, tries::isAnswered, this::getTranslation), tries);
            case TUNING_CASINO ->
                opened(id, address, new TuningCasinoLab(lab, id, tries::isAnswered, this::getTranslation), tries);
            case CONTOUR_BENCH -> opened(id, address, new ContourBenchLab(lab, id, this::getTranslation), tries);
            case REFEREES_DESK -> opened(id, address, new RefereesDeskLab(lab, id, this::getTranslation), tries);
            case UNDERSTUDY -> opened(id, address, new UnderstudyLab(lab, id, this::getTranslation), tries);
            case BROCHURE_VAN -> opened(id, address, new BrochureVanLab(lab, id, this::getTranslation), tries);
            case IMPOSSIBLE_CONSOLE ->
                opened(id, address, new ImpossibleConsoleLab(lab, id, this::getTranslation), tries);
            case TWO_DISTRICTS ->
                opened(id, address, new TwoDistrictsLab(lab, id, tries::isAnswered, this::getTranslation), tries);
        };
        if (lab.engine() == Lab.Engine.TWO_DISTRICTS) {
            addClassName("lab-districts");
        }
        course.module(lesson.module())
                .flatMap(module -> MissionsStanding.of(lab, module, lesson, tries))
                .ifPresent(this::add);
        course.module(lesson.module())
                .filter(module -> BenchStanding.belongsTo(lab, module))
                .ifPresent(module -> add(new BenchStanding(module, lesson, tries)));
    }

    /// As the only content of a page.
    static LabPanel alone(Lab lab, LessonId lesson, Course course, LabService labs, CurrentLearner learner) {
        LabPanel panel = new LabPanel(lab, lesson, course, new Tries(lab, labs, learner, () -> {}), H1::new);
        panel.raiseTasks();
        return panel;
    }

    /// Under the main heading of a page the tasks come second, not fourth as in a lesson.
    private void raiseTasks() {
        getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(part -> !part.isTextNode() && part.getTag().equals("h4"))
                .forEach(heading -> heading.setAttribute("aria-level", "2"));
    }

    private <S> LabBench<S> opened(String id, String address, Instrument<S> instrument, Tries tries) {
        LabBench<S> opened = new LabBench<>(id, instrument, Optional.of(address));
        add(opened);
        add(instrument.tasks(opened, tries));
        return opened;
    }

    LabBench<?> bench() {
        return bench;
    }
}
