package org.mindgap.teaching.ui;

import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.widget.Routes;

/// A trainer's groups: make one, and open one to see what it learns.
@Route(Routes.GROUPS)
@PermitAll
@StyleSheet("css/groups.css")
class GroupsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupService groups;
    private final CurrentLearner learner;
    private final Div list = new Div();
    private final Section newGroup = new Section();
    private final TextField name = new TextField();

    GroupsView(GroupService groups, CurrentLearner learner) {
        this.groups = groups;
        this.learner = learner;
        addClassNames("page", "groups");
        Paragraph lead = new Paragraph(getTranslation("groups.lead"));
        lead.addClassName("lead");
        name.setLabel(getTranslation("groups.name"));
        name.setHelperText(getTranslation("groups.name-help"));
        name.setMaxLength(Group.LONGEST_NAME);
        Button make = new Button(getTranslation("groups.make"), click -> make());
        make.addClassName("primary");
        Div form = new Div(name, make);
        form.addClassName("form");
        newGroup.add(new H2(getTranslation("groups.new")), form);
        list.getElement().setAttribute("aria-live", "polite");
        Paragraph practice = new Paragraph(new Anchor(Routes.COHORT_GROUPS, getTranslation("groups.to-practice")));
        practice.addClassName("small");
        Paragraph items = new Paragraph(new Anchor(Routes.ITEMS, getTranslation("groups.to-items")));
        items.addClassName("small");
        add(new H1(getTranslation("groups.title")), lead, list, newGroup, items, practice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Learner viewer = learner.find().filter(groups::teaches).orElseThrow(NotFoundException::new);
        newGroup.setVisible(groups.mayMake(viewer));
        show();
    }

    private void make() {
        Optional<Group> made = learner.find().flatMap(maker -> groups.make(maker, name.getValue()));
        name.setInvalid(made.isEmpty());
        name.setErrorMessage(getTranslation("groups.name-missing"));
        if (made.isPresent()) {
            name.clear();
            show();
        }
    }

    void show() {
        list.removeAll();
        List<Group> seen =
                learner.find().map((Learner viewer) -> groups.seenBy(viewer)).orElse(List.of());
        if (seen.isEmpty()) {
            list.add(new Paragraph(getTranslation("groups.none")));
            return;
        }
        UnorderedList entries = new UnorderedList();
        entries.addClassName("group-list");
        seen.forEach(group -> entries.add(entry(group)));
        list.add(entries);
    }

    private ListItem entry(Group group) {
        Anchor open = new Anchor(Routes.GROUPS + "/" + group.id(), group.name());
        Span members = new Span(
                getTranslation("groups.members", groups.membersOf(group.id()).size()));
        members.addClassName("small");
        ListItem entry = new ListItem(open, members);
        if (group.institution().isEmpty()) {
            Span code = new Span(getTranslation("groups.code", group.code()));
            code.addClassName("small");
            entry.add(code);
        }
        return entry;
    }
}
