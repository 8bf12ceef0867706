package org.mindgap.workbench.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Workbench.Shelf;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.widget.Markup;
import org.mindgap.workbench.Calculations;

/// One operation of the workbench: what is typed, what is found, and what that says and does not say.
@Route(Addresses.WORKBENCH + "/:operation")
@AnonymousAllowed
@StyleSheet("css/workbench.css")
class ToolView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final Calculations calculations;
    private String title = "";

    ToolView(Courses courses, Calculations calculations) {
        this.courses = courses;
        this.calculations = calculations;
        addClassNames("page", "workbench", "tool");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        Tool tool = event.getRouteParameters()
                .get("operation")
                .flatMap(course.workbench()::tool)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("workbench.tool-page-title", tool.title());
        removeAll();
        ResultPanel result = new ResultPanel(tool);
        ToolBench bench = new ToolBench(tool, result, calculations);
        Anchor files = new Anchor(Addresses.MASKS, getTranslation("workbench.masks.instead"));
        files.setVisible(tool.operation().equals(MasksView.OPERATION));
        Paragraph question = new Paragraph(tool.question());
        question.addClassName("lead");
        add(
                meta(course, tool),
                new H1(tool.title()),
                question,
                Markup.block(tool.about()).named("tool-about"),
                files,
                bench,
                result,
                new ToolNotes(course, tool));
        Map<String, String> given = given(event.getLocation().getQueryParameters(), tool);
        if (!given.isEmpty()) {
            bench.begin(given);
        }
    }

    private static Map<String, String> given(QueryParameters query, Tool tool) {
        Map<String, String> given = new LinkedHashMap<>();
        tool.fields()
                .forEach(field ->
                        query.getSingleParameter(field.name()).ifPresent(text -> given.put(field.name(), text)));
        return given;
    }

    private Div meta(Course course, Tool tool) {
        Div meta = new Div(new Anchor(Addresses.WORKBENCH, getTranslation("workbench.title")));
        course.workbench().shelves().stream()
                .filter(shelf -> shelf.tools().contains(tool))
                .map(Shelf::title)
                .map(Span::new)
                .forEach(meta::add);
        meta.addClassName("meta");
        return meta;
    }
}
