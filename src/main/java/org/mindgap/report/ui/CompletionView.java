package org.mindgap.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.institution.ui.DenseTable;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.institution.ui.Pager;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.Learner;
import org.mindgap.report.CompletionFilter;
import org.mindgap.report.CompletionOrder;
import org.mindgap.report.CompletionReport;
import org.mindgap.report.CompletionRow;
import org.mindgap.report.ReportService;
import org.mindgap.report.Standing;
import org.mindgap.widget.Routes;

/// How it stands with what an institution requires: an overview, groups, modules and people, by the filter of the
/// address.
@Route(Routes.INSTITUTION_COMPLETION)
@PermitAll
@StyleSheet("css/institution.css")
@StyleSheet("css/report.css")
class CompletionView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final int FEWEST_FOR_FIGURES = 10;
    private static final Map<CompletionOrder, String> COLUMNS = columns();

    private final InstitutionDoor door;
    private final ReportService reports;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final Courses courses;
    private final CurrentLearner learner;
    private String name = "";

    CompletionView(
            InstitutionDoor door,
            ReportService reports,
            InstitutionGroups groups,
            ReachService reaches,
            Courses courses,
            CurrentLearner learner) {
        this.door = door;
        this.reports = reports;
        this.groups = groups;
        this.reaches = reaches;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "managing", "completion");
    }

    private static Map<CompletionOrder, String> columns() {
        Map<CompletionOrder, String> columns = new LinkedHashMap<>();
        columns.put(CompletionOrder.NAME, "completion.column-name");
        columns.put(CompletionOrder.MODULE, "completion.column-module");
        columns.put(CompletionOrder.STATE, "completion.column-state");
        columns.put(CompletionOrder.DUE, "completion.column-due");
        columns.put(CompletionOrder.STARTED, "completion.column-started");
        columns.put(CompletionOrder.COMPLETED, "completion.column-completed");
        columns.put(CompletionOrder.VALID, "completion.column-valid");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("completion.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.open(event);
        CompletionFilter filter =
                CompletionFilter.parse(event.getLocation().getQueryParameters().getParameters());
        show(reach, filter, learner.find().orElseThrow(NotFoundException::new));
    }

    private void show(Reach reach, CompletionFilter filter, Learner viewer) {
        name = reach.institution().name();
        Course course = courses.in(getLocale());
        List<Group> known = groups.within(reach);
        GroupPaths paths = GroupPaths.of(known);
        CompletionReport report = reports.report(reach, filter);
        StateWords words = new StateWords(this, getLocale(), reach.institution().zone(), report.at());
        removeAll();
        add(new InstitutionFrame(reach, Routes.INSTITUTION_COMPLETION));
        if (filter.isEverything() && report.all().all() == 0) {
            add(head(report, words), new Paragraph(getTranslation("completion.nothing-assigned")), assign(reach));
            return;
        }
        Div acts = acts(reach, new CompletionFile(reports, reaches, viewer, reach, filter, course, words));
        Div head = head(report, words);
        head.add(acts);
        add(head, new CompletionFilters(filter, course, known, paths, words, asked -> go(reach, asked)));
        if (!filter.isEverything()) {
            add(shown(reach, filter, course, paths, words));
        }
        if (report.all().all() == 0) {
            add(new Paragraph(getTranslation("completion.none-found")));
            return;
        }
        add(overview(reach, filter, report, words));
        byGroup(reach, filter, report, words);
        byModule(reach, filter, report, course, words);
        add(people(reach, filter, report, course, words));
        knowledge(report);
    }

    private Div head(CompletionReport report, StateWords words) {
        Paragraph counted = new Paragraph(getTranslation(
                "completion.counted", report.all().people(), report.modules().size(), words.time()));
        counted.addClassName("small");
        Div head = new Div(new Div(new H1(getTranslation("completion.title")), counted));
        head.addClassName("managing-head");
        return head;
    }

    private Div acts(Reach reach, CompletionFile file) {
        Button print = new Button(
                getTranslation("completion.print"),
                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Div acts = new Div(
                file.csv(getTranslation("completion.csv")),
                file.xlsx(getTranslation("completion.xlsx")),
                print,
                assign(reach));
        acts.addClassName("report-acts");
        return acts;
    }

    private Anchor assign(Reach reach) {
        Anchor assign = new Anchor(
                Routes.in(Routes.INSTITUTION_ASSIGNMENTS, reach.id()) + "/new", getTranslation("completion.assign"));
        assign.addClassNames("button", "primary");
        return assign;
    }

    private Paragraph shown(Reach reach, CompletionFilter filter, Course course, GroupPaths paths, StateWords words) {
        Anchor everything = new Anchor(
                Routes.in(Routes.INSTITUTION_COMPLETION, reach.id()), getTranslation("completion.show-everything"));
        everything.addClassName("not-printed");
        Paragraph shown =
                new Paragraph(new Span(CompletionFilters.inWords(filter, course, paths, words) + " "), everything);
        shown.addClassNames("small", "shown");
        return shown;
    }

    private Section overview(Reach reach, CompletionFilter filter, CompletionReport report, StateWords words) {
        Standing all = report.all();
        String title = getTranslation("completion.overview");
        DenseTable table = new DenseTable(title);
        table.addClassName("overview");
        table.column(getTranslation("completion.column-state"));
        table.numbers(getTranslation("completion.requirements"));
        table.numbers(getTranslation("completion.share"));
        for (RequirementState state : StateBar.ORDER) {
            Div called = new Div(
                    StateBar.sample("overview-" + CompletionFilter.code(state), state), new Span(words.state(state)));
            called.addClassName("state-name");
            Component count = all.of(state) == 0
                    ? new Span("–")
                    : new Anchor(
                            CompletionAddress.of(reach, filter.withState(Optional.of(state))),
                            Long.toString(all.of(state)));
            table.row(
                    DenseTable.name(called),
                    DenseTable.number(count),
                    DenseTable.number(
                            getTranslation("completion.percent", Math.round(100.0 * all.of(state) / all.all()))));
        }
        Paragraph onTime = new Paragraph(getTranslation("completion.on-time-of", all.onTime(), completedOnce(all)));
        onTime.addClassName("small");
        Section overview = new Section(new H2(title), StateBar.of("overview", all, words), table, onTime);
        overview.addClassName("state-overview");
        return overview;
    }

    private static long completedOnce(Standing standing) {
        return standing.of(RequirementState.COMPLETED) + standing.of(RequirementState.EXPIRED);
    }

    private void byGroup(Reach reach, CompletionFilter filter, CompletionReport report, StateWords words) {
        String title = getTranslation("completion.by-group");
        StandingTable table = new StandingTable(reach, words, "group", title, getTranslation("completion.group"));
        report.groups().stream()
                .filter(group -> filter.isEverything() || group.standing().people() > 0)
                .forEach(group -> {
                    CompletionFilter of = filter.withGroup(Optional.of(group.group()));
                    NativeTableHeaderCell cell =
                            DenseTable.name(new Anchor(CompletionAddress.of(reach, of), group.name()));
                    cell.addClassName("depth-" + Math.min(group.depth(), 3));
                    table.row(cell, of, group.standing());
                });
        if (!table.isEmpty()) {
            add(new H2(title), table.table());
        }
    }

    private void byModule(
            Reach reach, CompletionFilter filter, CompletionReport report, Course course, StateWords words) {
        String title = getTranslation("completion.by-module");
        StandingTable table = new StandingTable(reach, words, "module", title, getTranslation("completion.module"));
        report.modules().forEach(module -> {
            CompletionFilter of = filter.withModule(Optional.of(module.module()));
            table.row(
                    DenseTable.name(new Anchor(
                            CompletionAddress.of(reach, of), CompletionFilters.title(course, module.module()))),
                    of,
                    module.standing());
        });
        add(new H2(title), table.table());
    }

    private Section people(
            Reach reach, CompletionFilter filter, CompletionReport report, Course course, StateWords words) {
        String title = getTranslation("completion.by-person");
        DenseTable table = new DenseTable(title);
        table.addClassName("requirements");
        COLUMNS.forEach((order, text) -> {
            boolean sorted = filter.order() == order;
            String direction = filter.descending() ? "descending" : "ascending";
            table.sortable(
                    getTranslation(text),
                    CompletionAddress.of(reach, filter.sortedBy(order)),
                    sorted ? direction : "none");
        });
        report.rows()
                .forEach(row -> table.row(
                        DenseTable.name(person(reach, row)),
                        DenseTable.text(CompletionFilters.title(course, row.module())),
                        DenseTable.text(words.of(row)),
                        DenseTable.text(due(row, words)),
                        DenseTable.text(words.day(row.started())),
                        DenseTable.text(words.day(row.fulfilled())),
                        DenseTable.text(words.day(row.validUntil()))));
        Section people = new Section(new H2(title));
        people.add(
                report.rows().isEmpty() ? new Paragraph(getTranslation("completion.none-found")) : table,
                new Pager(
                        filter.page(),
                        CompletionFilter.PAGE,
                        Math.toIntExact(report.matching()),
                        page -> CompletionAddress.of(reach, filter.withPage(page))));
        return people;
    }

    private String due(CompletionRow row, StateWords words) {
        String day = words.day(words.lastDay(row.due()));
        return row.extended() ? getTranslation("completion.row-extended", day) : day;
    }

    private Anchor person(Reach reach, CompletionRow row) {
        return new Anchor(
                Routes.in(Routes.INSTITUTION_RECORD, reach.id())
                        .replace(":person", row.person().toString()),
                row.name().or(row::email).orElseGet(() -> getTranslation("completion.name-removed")));
    }

    /// For groups of enough people: what they know, beside what they did.
    private void knowledge(CompletionReport report) {
        List<CompletionReport.OfGroup> large = report.groups().stream()
                .filter(group -> group.standing().people() >= FEWEST_FOR_FIGURES)
                .toList();
        if (large.isEmpty()) {
            return;
        }
        Section section = new Section(
                new H2(getTranslation("completion.knowledge")),
                new Paragraph(getTranslation("completion.knowledge-lead", FEWEST_FOR_FIGURES)));
        section.addClassNames("knowledge", "not-printed");
        Div links = new Div();
        links.addClassName("knowledge-links");
        large.forEach(group -> links.add(new Anchor(
                Routes.GROUPS + "/" + group.group(), getTranslation("completion.knowledge-of", group.name()))));
        links.add(
                new Anchor(Routes.COHORT_GROUPS, getTranslation("completion.gap-map")),
                new Anchor(Routes.ITEMS, getTranslation("completion.items")));
        section.add(links);
        add(section);
    }

    private void go(Reach reach, CompletionFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(
                Routes.in(Routes.INSTITUTION_COMPLETION, reach.id()), CompletionAddress.parameters(filter)));
    }
}
