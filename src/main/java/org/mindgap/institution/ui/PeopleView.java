package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Outcome;
import org.mindgap.institution.PeopleOrder;
import org.mindgap.institution.PeoplePage;
import org.mindgap.institution.PeopleQuery;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.PersonRow;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// The people of an institution: found, filtered and sorted by an address that can be kept.
@Route(Routes.INSTITUTION_PEOPLE)
@PermitAll
@StyleSheet("css/institution.css")
class PeopleView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final PeopleService people;
    private final InstitutionGroups groups;
    private final Said said = new Said();
    private final Set<PersonId> selected = new LinkedHashSet<>();
    private String name = "";

    PeopleView(InstitutionDoor door, PeopleService people, InstitutionGroups groups) {
        this.door = door;
        this.people = people;
        this.groups = groups;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        said.clear();
        show(reach, PeopleAddress.read(event.getLocation().getQueryParameters()));
    }

    private void show(Reach reach, PeopleQuery query) {
        name = reach.institution().name();
        selected.clear();
        List<Group> known = groups.within(reach);
        GroupPaths paths = GroupPaths.of(known);
        PeoplePage page = people.page(reach, query);
        removeAll();
        Anchor invite =
                new Anchor(Routes.in(Routes.INSTITUTION_INVITATIONS, reach.id()), getTranslation("people.invite"));
        invite.addClassNames("button", "primary");
        Paragraph counted = new Paragraph(getTranslation("people.counted", page.total()));
        counted.addClassName("small");
        Div head = new Div(new Div(new H1(getTranslation("people.title")), counted), invite);
        head.addClassName("managing-head");
        add(new InstitutionFrame(reach, Routes.INSTITUTION_PEOPLE), head, filters(reach, query, known, paths), said);
        if (page.people().isEmpty()) {
            add(new Paragraph(getTranslation(
                    query.text().isBlank()
                                    && query.group().isEmpty()
                                    && query.role().isEmpty()
                            ? "people.none"
                            : "people.none-found")));
            return;
        }
        Section bulk = bulk(reach, query, known, paths);
        add(table(reach, query, page, paths, bulk), bulk);
        add(new Pager(
                query.page(),
                PeopleQuery.PAGE,
                page.total(),
                number -> PeopleAddress.of(reach, PeopleAddress.onPage(query, number))));
    }

    private Section filters(Reach reach, PeopleQuery query, List<Group> known, GroupPaths paths) {
        TextField text = new TextField(getTranslation("people.search"));
        text.setValue(query.text());
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> go(
                reach,
                new PeopleQuery(change.getValue(), query.group(), query.role(), query.order(), query.descending(), 0)));
        GroupChoice group = new GroupChoice(
                getTranslation("people.group"), Optional.of(getTranslation("people.all-groups")), known, paths);
        query.group().filter(wanted -> paths.of(wanted).isPresent()).ifPresent(group::setValue);
        group.addValueChangeListener(change -> go(
                reach,
                new PeopleQuery(
                        query.text(),
                        Optional.ofNullable(change.getValue()),
                        query.role(),
                        query.order(),
                        query.descending(),
                        0)));
        Select<InstitutionRole> role = new Select<>();
        role.setLabel(getTranslation("people.role"));
        role.setItems(InstitutionRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("people.any-role"));
        role.setItemLabelGenerator(
                wanted -> wanted == null ? getTranslation("people.any-role") : Words.role(this, wanted));
        query.role().ifPresent(role::setValue);
        role.addValueChangeListener(change -> go(
                reach,
                new PeopleQuery(
                        query.text(),
                        query.group(),
                        Optional.ofNullable(change.getValue()),
                        query.order(),
                        query.descending(),
                        0)));
        Section filters = new Section(text, group, role);
        filters.addClassName("filters");
        filters.getElement().setAttribute("aria-label", getTranslation("people.filters"));
        return filters;
    }

    private void go(Reach reach, PeopleQuery query) {
        getUI().ifPresent(ui ->
                ui.navigate(Routes.in(Routes.INSTITUTION_PEOPLE, reach.id()), PeopleAddress.parameters(query)));
    }

    private DenseTable table(Reach reach, PeopleQuery query, PeoplePage page, GroupPaths paths, Section bulk) {
        DenseTable table = new DenseTable(getTranslation("people.title")).column("");
        table.addClassName("everybody");
        for (PeopleOrder order : List.of(PeopleOrder.NAME, PeopleOrder.EMAIL, PeopleOrder.ROLE)) {
            sortable(table, reach, query, order);
        }
        table.column(getTranslation("people.groups"));
        sortable(table, reach, query, PeopleOrder.JOINED);
        page.people()
                .forEach(row -> table.row(
                        select(row, bulk),
                        DenseTable.name(new Anchor(
                                Routes.in(Routes.INSTITUTION_PEOPLE, reach.id()) + "/" + row.person(), row.called())),
                        DenseTable.text(row.email()),
                        DenseTable.text(Words.role(this, row.role())),
                        DenseTable.text(paths(row, paths)),
                        DenseTable.day(
                                Words.day(row.joined(), reach.institution().zone(), getLocale()))));
        return table;
    }

    private void sortable(DenseTable table, Reach reach, PeopleQuery query, PeopleOrder order) {
        boolean sorted = query.order() == order;
        PeopleQuery next =
                new PeopleQuery(query.text(), query.group(), query.role(), order, sorted && !query.descending(), 0);
        String direction = query.descending() ? "descending" : "ascending";
        table.sortable(
                getTranslation("people.column-" + order.name().toLowerCase(Locale.ROOT)),
                PeopleAddress.of(reach, next),
                sorted ? direction : "none");
    }

    private static String paths(PersonRow row, GroupPaths paths) {
        return row.groups().stream().flatMap(group -> paths.of(group).stream()).collect(Collectors.joining(", "));
    }

    private Checkbox select(PersonRow row, Section bulk) {
        Checkbox select = new Checkbox();
        select.setAriaLabel(getTranslation("people.select", row.called()));
        select.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.add(row.person());
            } else {
                selected.remove(row.person());
            }
            bulk.setVisible(!selected.isEmpty());
            bulk.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setText(getTranslation("people.put", selected.size())));
        });
        return select;
    }

    /// What can be done with the people who are selected.
    private Section bulk(Reach reach, PeopleQuery query, List<Group> known, GroupPaths paths) {
        GroupChoice into = new GroupChoice(getTranslation("people.into"), Optional.empty(), known, paths);
        Button put = new Button(
                getTranslation("people.put", 0),
                click -> into.chosen().ifPresentOrElse(group -> put(reach, query, group), () -> {
                    into.setErrorMessage(getTranslation("people.into-missing"));
                    into.setInvalid(true);
                }));
        Section bulk = new Section(into, put);
        bulk.addClassName("bulk");
        bulk.getElement().setAttribute("aria-label", getTranslation("people.selected"));
        bulk.setVisible(false);
        return bulk;
    }

    private void put(Reach before, PeopleQuery query, GroupId group) {
        door.act(before.id(), reach -> {
            List<Outcome> outcomes = new ArrayList<>();
            selected.forEach(person -> outcomes.add(groups.add(reach, person, group)));
            int done = (int)
                    outcomes.stream().filter(Outcome.Done.class::isInstance).count();
            show(reach, query);
            String path = GroupPaths.of(groups.within(reach)).of(group).orElse("");
            if (done == outcomes.size()) {
                said.say(getTranslation("people.were-put", done, path));
            } else {
                said.refuse(getTranslation("people.not-all-put", done, outcomes.size(), path));
            }
        });
    }
}
