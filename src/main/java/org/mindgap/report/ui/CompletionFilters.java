package org.mindgap.report.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.ui.GroupChoice;
import org.mindgap.people.Group;
import org.mindgap.report.CompletionFilter;
import org.mindgap.widget.DayPicker;

/// The filters of a report in one row; each change asks for another report.
final class CompletionFilters extends Section {
    private final CompletionFilter filter;
    private final Course course;
    private final StateWords words;
    private final Consumer<CompletionFilter> asked;

    CompletionFilters(
            CompletionFilter filter,
            Course course,
            List<Group> groups,
            GroupPaths paths,
            StateWords words,
            Consumer<CompletionFilter> asked) {
        this.filter = filter;
        this.course = course;
        this.words = words;
        this.asked = asked;
        addClassName("filters");
        getElement().setAttribute("aria-label", getTranslation("completion.filters"));
        GroupChoice group = new GroupChoice(
                getTranslation("completion.group"),
                Optional.of(getTranslation("completion.all-groups")),
                groups,
                paths);
        filter.group().filter(wanted -> paths.of(wanted).isPresent()).ifPresent(group::setValue);
        group.addValueChangeListener(change -> asked.accept(filter.withGroup(group.chosen())));
        DayPicker from = day(getTranslation("completion.due-from"), filter.dueFrom());
        DayPicker until = day(getTranslation("completion.due-until"), filter.dueUntil());
        from.addValueChangeListener(change -> askForDays(from, until));
        until.addValueChangeListener(change -> askForDays(from, until));
        add(module(), group, state(), from, until, search());
    }

    private void askForDays(DayPicker from, DayPicker until) {
        asked.accept(filter.withDue(from.getOptionalValue(), until.getOptionalValue()));
    }

    private Select<ModuleId> module() {
        String any = getTranslation("completion.all-modules");
        Select<ModuleId> module = new Select<>();
        module.setLabel(getTranslation("completion.module"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(any);
        module.setItemLabelGenerator(id -> id == null ? any : title(course, id));
        module.setItems(course.modules().stream().map(CourseModule::id).toList());
        filter.module()
                .filter(wanted ->
                        course.modules().stream().anyMatch(known -> known.id().equals(wanted)))
                .ifPresent(module::setValue);
        module.addValueChangeListener(
                change -> asked.accept(filter.withModule(Optional.ofNullable(change.getValue()))));
        return module;
    }

    private Select<RequirementState> state() {
        String any = getTranslation("completion.any-state");
        Select<RequirementState> state = new Select<>();
        state.setLabel(getTranslation("completion.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(any);
        state.setItemLabelGenerator(wanted -> wanted == null ? any : words.state(wanted));
        state.setItems(StateBar.ORDER);
        filter.state().ifPresent(state::setValue);
        state.addValueChangeListener(change -> asked.accept(filter.withState(Optional.ofNullable(change.getValue()))));
        return state;
    }

    private TextField search() {
        TextField search = new TextField(getTranslation("completion.search"));
        search.setMaxLength(CompletionFilter.LONGEST_SEARCH);
        search.setClearButtonVisible(true);
        search.setValue(filter.search());
        search.addValueChangeListener(change -> asked.accept(filter.withSearch(change.getValue())));
        return search;
    }

    private static DayPicker day(String label, Optional<LocalDate> day) {
        DayPicker picker = new DayPicker(label);
        picker.setClearButtonVisible(true);
        day.ifPresent(picker::setValue);
        return picker;
    }

    /// The filter as a sentence, for paper and for whoever wonders where the others are.
    static String inWords(CompletionFilter filter, Course course, GroupPaths paths, StateWords words) {
        List<String> parts = new ArrayList<>();
        filter.module().ifPresent(module -> parts.add(words.say("completion.shown-module", title(course, module))));
        filter.group()
                .ifPresent(group -> parts.add(words.say(
                        "completion.shown-group",
                        paths.of(group).orElseGet(() -> words.say("completion.unknown-group")))));
        filter.state().ifPresent(state -> parts.add(words.say("completion.shown-state", words.state(state))));
        filter.dueFrom().ifPresent(day -> parts.add(words.say("completion.shown-from", words.day(day))));
        filter.dueUntil().ifPresent(day -> parts.add(words.say("completion.shown-until", words.day(day))));
        if (!filter.search().isEmpty()) {
            parts.add(words.say("completion.shown-search", filter.search()));
        }
        return words.say("completion.shown", parts.stream().collect(Collectors.joining(", ")));
    }

    /// A module by its title, or its id where the course does not have it any more.
    static String title(Course course, ModuleId id) {
        return course.modules().stream()
                .filter(module -> module.id().equals(id))
                .map(CourseModule::title)
                .findFirst()
                .orElse(id.value());
    }
}
