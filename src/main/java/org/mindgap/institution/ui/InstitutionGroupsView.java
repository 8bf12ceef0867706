package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Outcome;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.PersonRow;
import org.mindgap.institution.Reach;
import org.mindgap.institution.Refusal;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// The groups of an institution as they stand within one another, and who trains them.
@Route(Routes.INSTITUTION_GROUPS)
@PermitAll
@StyleSheet("css/institution.css")
class InstitutionGroupsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final InstitutionGroups groups;
    private final GroupService allGroups;
    private final PeopleService people;
    private final Said said = new Said();
    private String name = "";

    InstitutionGroupsView(
            InstitutionDoor door, InstitutionGroups groups, GroupService allGroups, PeopleService people) {
        this.door = door;
        this.groups = groups;
        this.allGroups = allGroups;
        this.people = people;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("institution-groups.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.clear();
        show(door.open(event));
    }

    private void show(Reach reach) {
        name = reach.institution().name();
        removeAll();
        List<Group> known = groups.within(reach);
        Paragraph lead = new Paragraph(getTranslation("institution-groups.lead"));
        lead.addClassName("small");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_GROUPS),
                new H1(getTranslation("institution-groups.title")),
                lead,
                said);
        if (known.isEmpty()) {
            add(new Paragraph(
                    getTranslation(reach.isWhole() ? "institution-groups.none" : "institution-groups.none-of-yours")));
        }
        Set<GroupId> ids = known.stream().map(Group::id).collect(Collectors.toSet());
        Map<Optional<GroupId>, List<Group>> below = known.stream()
                .collect(Collectors.groupingBy(group -> group.parent().filter(ids::contains)));
        List<PersonRow> trainers = reach.isWhole() ? people.trainers(reach) : List.of();
        add(tree(reach, Optional.empty(), below, trainers));
        if (reach.isWhole() || !known.isEmpty()) {
            add(newGroup(reach, known));
        }
    }

    private UnorderedList tree(
            Reach reach, Optional<GroupId> above, Map<Optional<GroupId>, List<Group>> below, List<PersonRow> trainers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("group-tree");
        for (Group group : below.getOrDefault(above, List.of())) {
            ListItem item = new ListItem(entry(reach, group, trainers));
            if (below.containsKey(Optional.of(group.id()))) {
                item.add(tree(reach, Optional.of(group.id()), below, trainers));
            }
            list.add(item);
        }
        return list;
    }

    private Div entry(Reach reach, Group group, List<PersonRow> trainers) {
        Anchor open =
                new Anchor(Routes.in(Routes.INSTITUTION_PEOPLE, reach.id()) + "?group=" + group.id(), group.name());
        open.addClassName("group-name");
        Span count = new Span(getTranslation(
                "institution-groups.members", allGroups.membersOf(group.id()).size()));
        count.addClassName("small");
        List<PersonId> training = groups.trainers(group.id());
        Map<PersonId, String> called = people.known(reach.id(), training);
        Span trained = new Span(
                training.isEmpty()
                        ? getTranslation("institution-groups.no-trainer")
                        : getTranslation(
                                "institution-groups.trained-by",
                                training.stream()
                                        .map(person -> called.getOrDefault(person, "–"))
                                        .collect(Collectors.joining(", "))));
        trained.addClassName("small");
        Div head = new Div(open, count, trained);
        head.addClassName("group-head");
        Div changing = changing(reach, group);
        if (reach.isWhole()) {
            changing.add(training(reach, group, training, called, trainers));
        }
        NativeDetails change =
                new NativeDetails(getTranslation("institution-groups.change-of", group.name()), changing);
        Div entry = new Div(head, change);
        entry.addClassName("group-entry");
        return entry;
    }

    private Div changing(Reach reach, Group group) {
        TextField named = new TextField(getTranslation("groups.name"));
        named.setMaxLength(Group.LONGEST_NAME);
        named.setValue(group.name());
        Button rename = new Button(
                getTranslation("institution-groups.rename"),
                click -> act(
                        reach,
                        now -> groups.rename(now, group.id(), named.getValue()),
                        getTranslation("institution-groups.renamed")));
        Div row = new Div(named, rename);
        row.addClassName("in-a-row");
        return new Div(row);
    }

    private Div training(
            Reach reach, Group group, List<PersonId> training, Map<PersonId, String> called, List<PersonRow> trainers) {
        Div section = new Div();
        UnorderedList list = new UnorderedList();
        list.addClassName("managed-list");
        for (PersonId person : training) {
            String who = called.getOrDefault(person, "–");
            Button unset = new Button(
                    getTranslation("institution-groups.unset-trainer"),
                    click -> act(
                            reach,
                            now -> groups.setTrainer(now, group.id(), person, false),
                            getTranslation("institution-groups.trainer-unset", who, group.name())));
            unset.addClassName("quiet");
            unset.setAriaLabel(getTranslation("institution-groups.unset-trainer-of", who, group.name()));
            list.add(new ListItem(new Span(who), unset));
        }
        Select<PersonRow> who = new Select<>();
        who.setLabel(getTranslation("institution-groups.trainer"));
        who.setItems(trainers.stream()
                .filter(row -> !training.contains(row.person()))
                .toList());
        who.setItemLabelGenerator(PersonRow::called);
        who.setHelperText(getTranslation("institution-groups.trainer-help"));
        who.setErrorMessage(getTranslation("institution-groups.trainer-missing"));
        Button set = new Button(getTranslation("institution-groups.set-trainer"), click -> {
            who.setInvalid(who.getValue() == null);
            if (who.getValue() != null) {
                act(
                        reach,
                        now -> groups.setTrainer(now, group.id(), who.getValue().person(), true),
                        getTranslation(
                                "institution-groups.trainer-set", who.getValue().called(), group.name()));
            }
        });
        Div row = new Div(who, set);
        row.addClassName("in-a-row");
        section.add(list, row);
        return section;
    }

    private Section newGroup(Reach reach, List<Group> known) {
        TextField named = new TextField(getTranslation("groups.name"));
        named.setMaxLength(Group.LONGEST_NAME);
        named.setErrorMessage(getTranslation("groups.name-missing"));
        GroupChoice within = new GroupChoice(
                getTranslation("institution-groups.within"),
                reach.isWhole() ? Optional.of(getTranslation("institution-groups.top")) : Optional.empty(),
                known,
                GroupPaths.of(known));
        within.setErrorMessage(getTranslation("people.into-missing"));
        Button make = new Button(getTranslation("groups.make"), click -> {
            named.setInvalid(!Group.isName(named.getValue().strip()));
            within.setInvalid(!reach.isWhole() && within.chosen().isEmpty());
            if (Stream.of(named.isInvalid(), within.isInvalid()).noneMatch(Boolean::booleanValue)) {
                act(
                        reach,
                        now -> groups.make(now, within.chosen(), named.getValue())
                                .<Outcome>map(made -> new Outcome.Done())
                                .orElseGet(() -> new Outcome.Refused(Refusal.NO_GROUP)),
                        getTranslation(
                                "institution-groups.made", named.getValue().strip()));
            }
        });
        make.addClassName("primary");
        Div form = new Div(named, within, make);
        form.addClassName("in-a-row");
        return new Section(new H2(getTranslation("groups.new")), form);
    }

    private void act(Reach before, Function<Reach, Outcome> act, String done) {
        door.act(before.id(), reach -> {
            Outcome outcome = act.apply(reach);
            // What a trainer reaches grows with a group that they made.
            door.act(before.id(), this::show);
            Words.tell(said, this, outcome, done);
        });
    }
}
