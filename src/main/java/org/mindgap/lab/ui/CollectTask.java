package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.ContourControls;
import org.mindgap.lab.engine.ContourTasks;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.MetricHack;
import org.mindgap.segmentation.Mask;
import org.mindgap.widget.Markup;

/// Asks for a mask for each of eight targets, and keeps the stars from try to try.
final class CollectTask extends Composite<TaskFrame> {
    private final LabTask.Collect task;
    private final Tries tries;
    private final Supplier<Mask> mask;
    private final Supplier<String> query;
    private final Set<MetricHack> stars = EnumSet.noneOf(MetricHack.class);
    private final OrderedList targets = new OrderedList();

    CollectTask(LabTask.Collect task, Tries tries, Supplier<Mask> mask, Supplier<String> query) {
        this.task = task;
        this.tries = tries;
        this.mask = mask;
        this.query = query;
        tries.bestResponse(task.id()).ifPresent(this::remember);
        targets.addClassName("contour-stars");
        show();
        getContent().answerWith(targets);
        getContent().checkWith("lab.task.check-mask", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void remember(String response) {
        for (String word : response.split(" ", -1)) {
            if (ContourControls.STARS.all().contains(word)) {
                stars.add(ContourControls.STARS.meaning(word));
            }
        }
    }

    private void show() {
        targets.removeAll();
        for (MetricHack hack : MetricHack.values()) {
            boolean reached = stars.contains(hack);
            Span mark = new Span(getTranslation(reached ? "lab.star.reached" : "lab.star.open"));
            mark.addClassName("contour-star");
            ListItem item = new ListItem(mark, new Span(getTranslation(LabWords.star(hack))));
            if (reached) {
                item.addClassName("is-reached");
                item.add(Markup.block(task.states().getOrDefault(ContourControls.STARS.of(hack), RichText.EMPTY))
                        .named("why"));
            }
            targets.add(item);
        }
    }

    private void check() {
        Set<MetricHack> reached = MetricHack.reachedBy(mask.get());
        long fresh = reached.stream().filter(hack -> !stars.contains(hack)).count();
        stars.addAll(reached);
        Credit credit = ContourTasks.stars(stars);
        String response = stars.stream().map(ContourControls.STARS::of).collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        show();
        getContent()
                .outcome()
                .show(
                        credit,
                        new Paragraph(
                                getTranslation("lab.star.count", fresh, stars.size(), MetricHack.values().length)),
                        Markup.block(credit.isFull() ? task.done() : task.hint())
                                .named("why"));
    }
}
