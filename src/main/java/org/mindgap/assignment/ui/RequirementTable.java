package org.mindgap.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mindgap.assignment.AssignmentSheet;
import org.mindgap.assignment.AssignmentSheet.Order;
import org.mindgap.assignment.AssignmentSheet.Row;
import org.mindgap.assignment.Changed;
import org.mindgap.assignment.Fault;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.institution.Reach;

/// The people of an assignment, page by page, to filter, sort, and choose for more time or an exemption.
class RequirementTable extends Section {
    /// Does something with the reach of this moment.
    interface Act extends BiFunction<RequirementService, Reach, Changed> {}

    private final Map<RequirementKey, Checkbox> boxes = new LinkedHashMap<>();
    private final AssignmentWords words;
    private final SheetAddress address;
    private final ChangeForm form;

    /// @param severalModules whether rows have to say which module they are about
    /// @param perform does what was chosen
    /// @param done runs after it
    RequirementTable(
            AssignmentSheet sheet,
            SheetAddress address,
            AssignmentWords words,
            Course course,
            boolean severalModules,
            Function<Act, Changed> perform,
            Runnable done) {
        this.words = words;
        this.address = address;
        this.form = new ChangeForm(words, this::chosen, perform, done);
        addClassName("sheet");
        add(new H2(words.say("assignment.people")), filters(sheet), name());
        if (sheet.rows().isEmpty()) {
            add(new Paragraph(words.say(sheet.all() == 0 ? "assignment.nobody" : "assignment.none-match")));
            return;
        }
        add(table(sheet, course, severalModules), pages(sheet), form);
        form.count();
    }

    static Changed refused() {
        return new Changed.Refused(Fault.NOT_YOURS);
    }

    private List<RequirementKey> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Nav filters(AssignmentSheet sheet) {
        Nav filters = new Nav();
        filters.addClassName("filters");
        filters.setAriaLabel(words.say("assignment.filter"));
        filters.add(filter(Optional.empty(), words.say("assignment.all", sheet.all())));
        for (RequirementState state : RequirementState.values()) {
            int count = sheet.counts().getOrDefault(state, 0);
            if (count > 0 || address.query().state().equals(Optional.of(state))) {
                filters.add(filter(Optional.of(state), words.count(state, count)));
            }
        }
        return filters;
    }

    private Anchor filter(Optional<RequirementState> state, String text) {
        Anchor anchor = new Anchor(address.filtered(state), text);
        if (address.query().state().equals(state)) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private TextField name() {
        TextField name = new TextField(words.say("assignment.name"));
        name.setValue(address.query().name());
        name.setMaxLength(120);
        name.addValueChangeListener(change -> {
            Location there = new Location(address.named(change.getValue()));
            getUI().ifPresent(ui -> ui.navigate(there.getPath(), there.getQueryParameters()));
        });
        return name;
    }

    private Div table(AssignmentSheet sheet, Course course, boolean severalModules) {
        Checkbox all = new Checkbox();
        all.setAriaLabel(words.say("assignment.choose-page"));
        all.addValueChangeListener(change -> {
            boxes.values().forEach(box -> box.setValue(change.getValue()));
            form.count();
        });
        List<Element> head = new ArrayList<>(List.of(Tables.cell(all), sortable(Order.PERSON, "assignment.person")));
        if (severalModules) {
            head.add(Tables.column(words.say("assignment.module")));
        }
        head.addAll(List.of(
                sortable(Order.STATE, "assignment.state"),
                sortable(Order.DUE, "assignment.due"),
                Tables.column(words.say("assignment.notes"))));
        List<List<Element>> rows = sheet.rows().stream()
                .map(row -> row(row, course, severalModules))
                .toList();
        return Tables.scrolling(words.say("assignment.people"), head, rows);
    }

    private List<Element> row(Row row, Course course, boolean severalModules) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(words.say("assignment.choose", row.person().label()));
        box.addValueChangeListener(change -> form.count());
        boxes.put(row.requirement().key(), box);
        List<Element> cells = new ArrayList<>(
                List.of(Tables.cell(box), Tables.rowHead(new Span(row.person().label()))));
        if (severalModules) {
            cells.add(Tables.cell(words.module(row.requirement().key().module(), course)));
        }
        Div notes = new Div();
        row.changes().forEach(change -> notes.add(new Paragraph(words.change(change))));
        cells.addAll(List.of(
                Tables.cell(words.state(row.state())),
                Tables.cell(words.date(words.lastDay(row.requirement().due()))),
                Tables.cell(notes).setAttribute("class", "notes")));
        return cells;
    }

    private Element sortable(Order order, String key) {
        Element column = new Element("th").setAttribute("scope", "col");
        if (address.query().order() == order) {
            column.setAttribute("aria-sort", address.query().descending() ? "descending" : "ascending");
        }
        return column.appendChild(new Anchor(address.sorted(order), words.say(key)).getElement());
    }

    private Nav pages(AssignmentSheet sheet) {
        Nav pages = new Nav();
        pages.addClassName("pages");
        pages.setAriaLabel(words.say("assignment.pages"));
        int page = address.query().page();
        pages.add(new Span(words.say("assignment.page", page, sheet.pages(), sheet.matching())));
        if (page > 1) {
            pages.add(new Anchor(address.page(page - 1), words.say("assignment.previous")));
        }
        if (page < sheet.pages()) {
            pages.add(new Anchor(address.page(page + 1), words.say("assignment.next")));
        }
        return pages;
    }
}
