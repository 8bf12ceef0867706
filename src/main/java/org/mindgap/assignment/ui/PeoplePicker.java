package org.mindgap.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mindgap.assignment.PersonLine;
import org.mindgap.people.PersonId;

/// Finds people by name or address, and keeps those who were chosen.
class PeoplePicker extends Div {
    static final int MOST_FOUND = 8;

    private final Map<PersonId, PersonLine> chosen = new LinkedHashMap<>();
    private final TextField search = new TextField();
    private final Div found = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Function<String, List<PersonLine>> find;
    private final Runnable changed;

    PeoplePicker(Function<String, List<PersonLine>> find, Runnable changed) {
        this.find = find;
        this.changed = changed;
        addClassName("people-picker");
        search.setLabel(getTranslation("assign.search"));
        search.setHelperText(getTranslation("assign.search-help"));
        search.setMaxLength(120);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        list.addClassName("chosen");
        add(search, found, list);
    }

    Set<PersonId> people() {
        return Set.copyOf(chosen.keySet());
    }

    private void show() {
        found.removeAll();
        if (search.getValue().strip().length() < 2) {
            return;
        }
        List<PersonLine> matches = find.apply(search.getValue());
        if (matches.isEmpty()) {
            found.add(new Paragraph(getTranslation("assign.nobody-found")));
        }
        matches.stream()
                .filter(person -> !chosen.containsKey(person.person()))
                .limit(MOST_FOUND)
                .forEach(person -> {
                    Button add = new Button(getTranslation("assign.add", words(person)), click -> choose(person));
                    add.addClassName("quiet");
                    found.add(add);
                });
        if (matches.size() > MOST_FOUND) {
            found.add(new Paragraph(getTranslation("assign.more-found")));
        }
    }

    private void choose(PersonLine person) {
        chosen.put(person.person(), person);
        search.clear();
        found.removeAll();
        search.focus();
        update();
    }

    private void update() {
        list.removeAll();
        chosen.values().forEach(person -> {
            Button remove = new Button(getTranslation("assign.remove"), click -> {
                chosen.remove(person.person());
                search.focus();
                update();
            });
            remove.addClassName("quiet");
            remove.setAriaLabel(getTranslation("assign.remove-person", person.label()));
            list.add(new ListItem(new Span(words(person)), remove));
        });
        changed.run();
    }

    private static String words(PersonLine person) {
        return person.name()
                .flatMap(name -> person.email().map(email -> name + " (" + email + ")"))
                .orElseGet(person::label);
    }
}
