package org.mindgap.lab.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// The points of all tasks of a lab together, each by its best try.
final class PointsStanding extends Section {
    private final List<Part> parts;
    private final Optional<Integer> pass;
    private final Tries tries;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /// A task and what it is worth.
    record Part(String task, int of) {}

    /// @param pass the points with which the lab is passed, where there is such a number
    PointsStanding(List<Part> parts, Optional<Integer> pass, Tries tries) {
        this.parts = List.copyOf(parts);
        this.pass = pass;
        this.tries = tries;
        addClassNames("lab-task", "lab-standing");
        H4 title = new H4(getTranslation("lab.points.title"));
        getElement().setAttribute("aria-label", getTranslation("lab.points.title"));
        sum.addClassName("lab-standing-sum");
        add(title, sum, list);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Tries.Kept.heardBy(this, event.getUI(), this::show);
    }

    private void show() {
        long points = parts.stream().mapToLong(this::points).sum();
        int of = parts.stream().mapToInt(Part::of).sum();
        sum.setText(pass.map(needed -> getTranslation(
                        points >= needed ? "lab.points.passed" : "lab.points.to-pass", points, of, needed))
                .orElseGet(() -> getTranslation("lab.standing.sum", points, of)));
        list.removeAll();
        parts.forEach(part -> list.add(new ListItem(getTranslation(
                "lab.points.part", getTranslation(LabWords.task(part.task())), points(part), part.of()))));
    }

    private long points(Part part) {
        return Math.round(tries.bestScore(part.task()).orElse(0.0) * part.of());
    }
}
