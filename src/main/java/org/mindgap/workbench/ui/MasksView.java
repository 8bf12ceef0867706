package org.mindgap.workbench.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.segmentation.Size;
import org.mindgap.workbench.Calculations;
import org.mindgap.workbench.file.MaskFile;

/// Two masks from files beside each other: two readers, a reader and a program, or two programs.
@Route(Addresses.MASKS)
@AnonymousAllowed
@StyleSheet("css/workbench.css")
class MasksView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    static final String OPERATION = "segmentation";
    private static final int AT_ONCE = 2_000_000;

    private final Courses courses;
    private final Calculations calculations;

    MasksView(Courses courses, Calculations calculations) {
        this.courses = courses;
        this.calculations = calculations;
        addClassNames("page", "workbench", "masks");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workbench.tool-page-title", getTranslation("workbench.masks.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        Tool tool = course.workbench().tool(OPERATION).orElseThrow(NotFoundException::new);
        removeAll();
        Div meta = new Div(new Anchor(Addresses.WORKBENCH, getTranslation("workbench.title")));
        meta.addClassName("meta");
        Paragraph lead = new Paragraph(getTranslation("workbench.masks.lead"));
        lead.addClassName("lead");
        add(
                meta,
                new H1(getTranslation("workbench.masks.title")),
                lead,
                words("workbench.masks.about"),
                small(getTranslation(
                        "workbench.masks.limits", MaskFile.MOST_BYTES / 1_000_000, Size.MOST_VOXELS / 1_000_000)),
                new MasksBench(tool, calculations.place(), AT_ONCE),
                new ToolNotes(course, tool));
    }

    private Paragraph words(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("tool-about");
        return words;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassNames("small", "tool-about");
        return small;
    }
}
