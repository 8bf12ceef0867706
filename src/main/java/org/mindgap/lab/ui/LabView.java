package org.mindgap.lab.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lab.LabService;
import org.mindgap.people.CurrentLearner;

/// A lab on a page of its own; where the learner stands in it is in the address.
@Route(Addresses.LAB + "/:module/:lesson/:lab")
@AnonymousAllowed
class LabView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final LabService labs;
    private final CurrentLearner learner;
    private String title = "";

    LabView(Courses courses, LabService labs, CurrentLearner learner) {
        this.courses = courses;
        this.labs = labs;
        this.learner = learner;
        addClassName("lab-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Course course = courses.in(getLocale());
        Lesson lesson = parameter(parameters, "module")
                .flatMap(module -> parameter(parameters, "lesson").map(name -> module + "/" + name))
                .flatMap(LabView::lesson)
                .flatMap(course::lesson)
                .orElseThrow(NotFoundException::new);
        Lab lab = parameter(parameters, "lab")
                .flatMap(LabView::lab)
                .flatMap(lesson::lab)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("lab.page-title", lab.question().plain());
        removeAll();
        LabPanel panel = LabPanel.alone(lab, lesson.id(), course, labs, learner);
        panel.bench().restore(single(event.getLocation().getQueryParameters()));
        String address = Addresses.lab(lesson.id(), lab.id());
        UI ui = event.getUI();
        panel.bench().whenMoved(query -> ui.getPage().getHistory().replaceState(null, address + "?" + query));
        Div back = new Div(new Anchor(Addresses.of(lesson.id()), getTranslation("lab.back", lesson.title())));
        back.addClassName("meta");
        add(back, panel);
    }

    private static Optional<String> parameter(RouteParameters parameters, String name) {
        return parameters.get(name);
    }

    private static Optional<LessonId> lesson(String text) {
        try {
            return Optional.of(LessonId.parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<LabId> lab(String text) {
        try {
            return Optional.of(new LabId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// Of a parameter given more than once the first counts.
    private static Map<String, String> single(QueryParameters query) {
        Map<String, String> single = new LinkedHashMap<>();
        query.getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> single.put(name, value)));
        return single;
    }
}
