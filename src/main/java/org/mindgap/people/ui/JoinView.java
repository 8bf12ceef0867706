package org.mindgap.people.ui;

import com.vaadin.flow.component.Key;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Joining;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// Joining a group by its code or link, after reading what its trainer will see; and one's groups, each with a way out.
@Route(Routes.JOIN + "/:code?")
@AnonymousAllowed
@StyleSheet("css/groups.css")
class JoinView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupService groups;
    private final CurrentLearner learner;
    private final TextField code = new TextField();
    private final Div step = new Div();
    private final Div status = new Div();
    private final Div own = new Div();

    JoinView(GroupService groups, CurrentLearner learner) {
        this.groups = groups;
        this.learner = learner;
        addClassNames("page", "join");
        code.setLabel(getTranslation("join.code"));
        code.setHelperText(getTranslation("join.code-help"));
        code.setErrorMessage(getTranslation("join.unknown"));
        code.addKeyPressListener(Key.ENTER, pressed -> look());
        status.addClassName("outcome");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H1(getTranslation("join.title")), status, step, own);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> given = event.getRouteParameters().get("code");
        status.removeAll();
        code.setValue(given.orElse(""));
        Optional<Group> found = given.flatMap(groups::find);
        code.setInvalid(given.isPresent() && found.isEmpty());
        found.ifPresentOrElse(this::showGroup, this::askForACode);
        showOwn();
    }

    private void askForACode() {
        Button look = new Button(getTranslation("join.look"), click -> look());
        look.addClassName("primary");
        Div form = new Div(code, look);
        form.addClassName("form");
        step.removeAll();
        step.add(form);
    }

    private void look() {
        Optional<Group> found = groups.find(code.getValue());
        code.setInvalid(found.isEmpty());
        found.ifPresent(group -> getUI().ifPresent(ui -> ui.navigate(Routes.JOIN + "/" + group.code())));
    }

    private void showGroup(Group group) {
        step.removeAll();
        step.add(new H2(group.name()));
        if (mine().contains(group)) {
            step.add(new Paragraph(getTranslation("join.already", group.name())));
            return;
        }
        Button join = new Button(getTranslation("join.join", group.name()), click -> join(group));
        join.addClassName("primary");
        Div onwards = new Div(join, new Anchor(Routes.JOIN, getTranslation("join.other")));
        onwards.addClassName("onwards");
        step.add(new Paragraph(getTranslation("join.sees")), whatIsSeen());
        step.add(new Paragraph(getTranslation("join.never")), new Paragraph(getTranslation("join.leaving")));
        guestNote().ifPresent(step::add);
        step.add(onwards);
    }

    private UnorderedList whatIsSeen() {
        return new UnorderedList(
                new ListItem(getTranslation("join.sees-completed")), new ListItem(getTranslation("join.sees-means")));
    }

    private Optional<Paragraph> guestNote() {
        if (learner.find().filter(known -> !known.isGuest()).isPresent()) {
            return Optional.empty();
        }
        Paragraph note = new Paragraph(
                new Span(getTranslation("join.guest")),
                new Span(" "),
                new Anchor(Routes.SIGN_UP, getTranslation("join.guest-sign-up")),
                new Span(" "),
                new Anchor(Routes.SIGN_IN, getTranslation("join.guest-sign-in")));
        note.addClassName("guest-note");
        return Optional.of(note);
    }

    private void join(Group group) {
        switch (groups.join(learner.start().person(), group.code().value())) {
            case Joining.Joined joined ->
                say(new Paragraph(getTranslation("join.joined", joined.group().name())));
            case Joining.AlreadyIn already ->
                say(new Paragraph(getTranslation("join.already", already.group().name())));
            case Joining.OwnGroup mine ->
                say(new Paragraph(getTranslation("join.own", mine.group().name())));
            case Joining.NoSuchGroup _ -> say(new Paragraph(getTranslation("join.unknown")));
        }
    }

    private void leave(Group group) {
        learner.find().map(Learner::person).ifPresent(person -> groups.leave(person, group.id()));
        say(new Paragraph(
                new Span(getTranslation("join.left", group.name())),
                new Span(" "),
                new Anchor(Routes.JOIN + "/" + group.code(), getTranslation("join.again"))));
    }

    /// The button that had the focus is gone, so the outcome takes it.
    private void say(Paragraph outcome) {
        status.removeAll();
        status.add(outcome);
        code.clear();
        code.setInvalid(false);
        askForACode();
        showOwn();
        status.getElement().callJsFunction("focus");
    }

    private void showOwn() {
        own.removeAll();
        List<Group> mine =
                mine().stream().filter(group -> group.institution().isEmpty()).toList();
        if (learner.find().filter(known -> !known.isGuest()).isPresent()) {
            Paragraph institutions =
                    new Paragraph(new Anchor(Routes.INSTITUTIONS, getTranslation("join.institutions")));
            institutions.addClassName("small");
            own.add(institutions);
        }
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("group-list");
        for (Group group : mine) {
            Button leave = new Button(getTranslation("join.leave"), click -> leave(group));
            leave.addClassName("quiet");
            leave.setAriaLabel(getTranslation("join.leave-group", group.name()));
            list.add(new ListItem(new Span(group.name()), leave));
        }
        Section section = new Section(
                new H2(getTranslation("join.yours")),
                list,
                new Paragraph(getTranslation("join.who")),
                whatIsSeen(),
                new Paragraph(getTranslation("join.never")),
                new Paragraph(getTranslation("join.leaving")));
        section.addClassName("own-groups");
        own.add(section);
    }

    private List<Group> mine() {
        Optional<PersonId> person = learner.find().map(Learner::person);
        return person.map(groups::groupsOf).orElse(List.of());
    }
}
