package org.mindgap.workbench.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Workbench;
import org.mindgap.curriculum.Workbench.Shelf;
import org.mindgap.curriculum.Workbench.Tool;

/// Everything the workbench computes, by the question it answers.
@Route(Addresses.WORKBENCH)
@AnonymousAllowed
@StyleSheet("css/workbench.css")
class WorkbenchView extends Article implements HasDynamicTitle {
    private final Workbench workbench;
    private final Div shelves = new Div();
    private final Paragraph found = new Paragraph();

    WorkbenchView(Courses courses) {
        workbench = courses.in(getLocale()).workbench();
        addClassNames("page", "workbench");
        Paragraph lead = new Paragraph(getTranslation("workbench.lead"));
        lead.addClassName("lead");
        Paragraph forgotten = new Paragraph(getTranslation("workbench.forgotten"));
        forgotten.addClassName("small");
        TextField filter = new TextField(getTranslation("workbench.filter"));
        filter.setHelperText(getTranslation("workbench.filter-help"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addClassName("workbench-filter");
        filter.addValueChangeListener(change -> show(change.getValue()));
        found.getElement().setAttribute("role", "status");
        found.addClassName("small");
        add(new H1(getTranslation("workbench.title")), lead, forgotten, filter, found, shelves);
        add(new Paragraph(new Anchor(ApiView.ADDRESS, getTranslation("workbench.api.from-workbench"))));
        show("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workbench.page-title");
    }

    private void show(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        shelves.removeAll();
        int count = 0;
        for (Shelf shelf : workbench.shelves()) {
            List<Tool> tools = shelf.tools().stream()
                    .filter(tool -> wanted.stream().allMatch(text(shelf, tool)::contains))
                    .toList();
            count += tools.size();
            if (!tools.isEmpty()) {
                shelves.add(shelf(shelf, tools));
            }
        }
        long all = workbench.tools().count();
        found.setText(
                words.isBlank()
                        ? getTranslation("workbench.all", all)
                        : count == 0
                                ? getTranslation("workbench.found-none", words)
                                : getTranslation("workbench.found", count, all));
    }

    private static String text(Shelf shelf, Tool tool) {
        return String.join(
                        " ",
                        shelf.title(),
                        tool.title(),
                        tool.question(),
                        tool.operation(),
                        tool.about().plain(),
                        String.join(
                                " ",
                                tool.outputs().stream()
                                        .map(Workbench.Output::label)
                                        .toList()))
                .toLowerCase(Locale.ROOT);
    }

    private Section shelf(Shelf shelf, List<Tool> tools) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tools");
        for (Tool tool : tools) {
            if (tool.operation().equals(MasksView.OPERATION)) {
                list.add(entry(
                        Addresses.MASKS,
                        getTranslation("workbench.masks.question"),
                        getTranslation("workbench.masks.title")));
            }
            list.add(entry(Addresses.of(tool), tool.question(), tool.title()));
        }
        Paragraph lead = new Paragraph(shelf.lead());
        lead.addClassName("small");
        Section section = new Section(new H2(shelf.title()), lead, list);
        section.setId(shelf.id());
        return section;
    }

    private static ListItem entry(String address, String question, String title) {
        Span asked = new Span(question);
        asked.addClassName("tool-question");
        Span named = new Span(title);
        named.addClassName("small");
        return new ListItem(new Anchor(address, asked), named);
    }
}
