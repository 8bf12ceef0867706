package org.mindgap.quiz.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.GroupService;
import org.mindgap.quiz.ItemStatistics;
import org.mindgap.quiz.ItemStatistics.Analysed;
import org.mindgap.widget.Routes;

/// How items behave: how hard they are, whether they tell learners apart, and which deserve a look.
@Route(Routes.ITEMS + "/:item?")
@PermitAll
@StyleSheet("css/groups.css")
class ItemsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final ItemStatistics statistics;
    private final GroupService groups;
    private final CurrentLearner learner;

    ItemsView(Courses courses, ItemStatistics statistics, GroupService groups, CurrentLearner learner) {
        this.groups = groups;
        this.learner = learner;
        this.courses = courses;
        this.statistics = statistics;
        addClassNames("page", "items");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("items.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (learner.find().filter(groups::teaches).isEmpty()) {
            throw new NotFoundException();
        }
        removeAll();
        Optional<String> asked = event.getRouteParameters().get("item");
        if (asked.isPresent()) {
            Analysed one = asked.flatMap(ItemsView::id).flatMap(statistics::of).orElseThrow(NotFoundException::new);
            add(new ItemReport(one, statistics.wordings(one.item().id())));
        } else {
            showAll();
        }
    }

    private static Optional<ItemId> id(String text) {
        try {
            return Optional.of(new ItemId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void showAll() {
        Paragraph lead = new Paragraph(getTranslation("items.lead", ItemStatistics.FEWEST));
        lead.addClassName("lead");
        add(new H1(getTranslation("items.title")), lead);
        courses.in(getLocale()).modules().forEach(this::add);
    }

    private void add(CourseModule module) {
        Map<Boolean, List<Analysed>> items = statistics.of(module.id()).stream()
                .collect(Collectors.partitioningBy(item -> item.analysis().isPresent()));
        List<Analysed> shown = items.getOrDefault(true, List.of());
        int others = items.getOrDefault(false, List.of()).size();
        add(new H2(module.title()));
        if (!shown.isEmpty()) {
            long flagged = shown.stream().filter(Analysed::isFlagged).count();
            add(new Paragraph(getTranslation("items.flagged", flagged, shown.size())), table(module, shown));
        }
        add(new Paragraph(getTranslation("items.others", others, ItemStatistics.FEWEST)));
    }

    private Div table(CourseModule module, List<Analysed> items) {
        Element head = new Element("tr");
        for (String key :
                List.of("items.question", "items.people", "items.right", "items.discrimination", "items.look")) {
            head.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation(key)));
        }
        Element body = new Element("tbody");
        ItemNumbers numbers = new ItemNumbers(this);
        for (Analysed each : items) {
            Anchor link = new Anchor(
                    Routes.ITEMS + "/" + each.item().id(), each.item().stem().plain());
            Element row = new Element("tr")
                    .appendChild(new Element("th").setAttribute("scope", "row").appendChild(link.getElement()));
            List.of(numbers.people(each), numbers.right(each), numbers.discrimination(each), numbers.flags(each))
                    .forEach(cell -> row.appendChild(new Element("td").setText(cell)));
            body.appendChild(row);
        }
        Div table = new Div();
        table.addClassName("scroll");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", module.title())
                .appendChild(new Element("table").appendChild(new Element("thead").appendChild(head), body));
        return table;
    }
}
