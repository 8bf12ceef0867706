package org.mindgap.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.Track;
import org.mindgap.lab.ui.LabPanel;
import org.mindgap.practice.ui.PracticePanel;
import org.mindgap.quiz.ui.ItemPanel;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.FigureChart;
import org.mindgap.widget.Markup;

/// The sections of a lesson; what only one side reads is shown or hidden in place, so that the reader keeps theirs.
final class LessonBody extends Div {
    private final LessonBlocks blocks;
    private final Course course;
    private final Lesson lesson;
    private final Track own;
    private final Runnable acted;
    private final LessonAnswers answers;
    private final Prose prose;
    private final List<Sided> sided = new ArrayList<>();

    /// Something that only one side sees; its content is made when it is first shown.
    private record Sided(Div place, Predicate<Track> readers, Runnable fill) {}

    LessonBody(LessonBlocks blocks, Course course, Lesson lesson, Track own, Runnable acted) {
        this.blocks = blocks;
        this.course = course;
        this.lesson = lesson;
        this.own = own;
        this.acted = acted;
        this.prose = new Prose(course, this::getTranslation);
        this.answers = new LessonAnswers(blocks.quiz(), blocks.learner());
        addClassName("lesson-body");
        lesson.sections().forEach(section -> {
            Section place = new Section();
            place.setId(section.anchor());
            place.getElement().setAttribute("data-anchor", section.anchor());
            if (!section.heading().isEmpty()) {
                place.add(new H2(section.heading()));
            }
            add(place, section.blocks());
            add(place);
        });
        show(own);
    }

    /// Shows what a side reads; the rest stays out of the page.
    void show(Track side) {
        for (Sided part : sided) {
            boolean visible = part.readers().test(side);
            if (visible && part.place().getComponentCount() == 0) {
                part.fill().run();
            }
            part.place().setVisible(visible);
        }
        setClassName("both-sides", side == Track.MIXED);
    }

    private void add(HasComponents place, List<Block> sequence) {
        List<Block.Prose> running = new ArrayList<>();
        for (Block block : sequence) {
            if (block instanceof Block.Prose text) {
                running.add(text);
                continue;
            }
            addRunning(place, running);
            component(block).ifPresent(place::add);
        }
        addRunning(place, running);
    }

    private void addRunning(HasComponents place, List<Block.Prose> running) {
        if (!running.isEmpty()) {
            place.add(Markup.trusted("div", prose.html(running)).named("prose"));
            running.clear();
        }
    }

    private Optional<Component> component(Block block) {
        return switch (block) {
            case Block.Prose text -> Optional.of(Markup.trusted("div", prose.html(List.of(text))));
            case Block.Passage passage -> Optional.of(passage(passage));
            case Block.Aside aside -> Optional.of(aside(aside));
            case Block.AskItem ask ->
                lesson.item(ask.item()).filter(this::isAsked).map(this::item);
            case Block.OpenLab open ->
                lesson.lab(open.lab())
                        .map(lab -> new LabPanel(lab, lesson.id(), course, blocks.labs(), blocks.learner(), acted));
            case Block.ShowFigure show ->
                lesson.figure(show.figure())
                        .map(figure -> new ChartFigure("figure-" + figure.id(), FigureChart.of(figure, this)));
            case Block.AskPractice ask ->
                course.question(ask.question()).map(question -> {
                    PracticePanel panel = new PracticePanel(question, course, own, blocks.practice(), blocks.learner());
                    panel.whenAnswered(acted);
                    return panel;
                });
        };
    }

    private Div passage(Block.Passage passage) {
        Div place = new Div();
        place.addClassNames("passage", passage.side() == Track.CLINICAL ? "clinical" : "technical");
        sided.add(new Sided(place, track -> track.reads(passage.side()), () -> {
            Span label = new Span(getTranslation(
                    passage.side() == Track.CLINICAL ? "track.clinical-passage" : "track.technical-passage"));
            label.addClassName("passage-label");
            place.add(label);
            add(place, passage.blocks());
        }));
        return place;
    }

    private Aside aside(Block.Aside aside) {
        Aside place = new Aside();
        place.addClassNames("aside", aside.kind().name().toLowerCase(Locale.ROOT));
        String label = switch (aside.kind()) {
            case NOTE -> "lesson.note";
            case EXAMPLE -> "lesson.example";
            case TAKEAWAY -> "lesson.takeaway";
        };
        Paragraph title = new Paragraph(getTranslation(label));
        title.addClassName("aside-label");
        // A note and no landmark: a lesson has several, and they share their names.
        place.getElement().setAttribute("role", "note");
        place.getElement().setAttribute("aria-label", getTranslation(label));
        place.add(title, Markup.trusted("div", prose.html(aside.text())));
        return place;
    }

    /// A withdrawn item is explained to who answered it, and nobody else meets it.
    private boolean isAsked(Item item) {
        return !item.isWithdrawn() || answers.latest(item).isPresent();
    }

    private Component item(Item item) {
        Div place = new Div();
        sided.add(new Sided(place, item::isFor, () -> {
            String heading = item.traits().place() == Item.Place.BEFORE ? "item.before" : "item.case";
            ItemPanel panel = new ItemPanel(
                    item,
                    new H3(getTranslation(heading)),
                    answers.setting(item, course, lesson.id()),
                    answers.latest(item),
                    answers.keeper(item));
            panel.whenAnswered(acted);
            place.add(panel);
        }));
        return place;
    }
}
