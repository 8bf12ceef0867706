package org.mindgap.institution.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.Reach;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.widget.Routes;

/// What was administered in an institution and who saw whose record, newest first, in words.
@Route(Routes.INSTITUTION_LOG)
@PermitAll
@StyleSheet("css/institution.css")
class InstitutionLogView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final InstitutionDoor door;
    private final AdministrationLog log;
    private final PeopleService people;
    private final InstitutionGroups groups;
    private String name = "";

    InstitutionLogView(InstitutionDoor door, AdministrationLog log, PeopleService people, InstitutionGroups groups) {
        this.door = door;
        this.log = log;
        this.people = people;
        this.groups = groups;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("log.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.openWhole(event);
        name = reach.institution().name();
        long before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("before")
                .filter(written -> written.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
        List<AdministrationEntry> entries = log.before(reach.id(), before, PAGE);
        LogWords words = LogWords.of(this, entries, people, reach.id(), GroupPaths.of(groups.within(reach)));
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("log.lead"));
        lead.addClassName("small");
        DenseTable table = new DenseTable(getTranslation("log.title"));
        table.addClassName("log");
        table.numbers(getTranslation("log.number"))
                .column(getTranslation("log.when"))
                .column(getTranslation("log.what"));
        entries.forEach(entry -> table.row(
                DenseTable.number(Long.toString(entry.seq())),
                DenseTable.day(
                        Words.moment(entry.happenedAt(), reach.institution().zone(), getLocale())),
                DenseTable.text(words.of(entry))));
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_LOG),
                new H1(getTranslation("log.title")),
                lead,
                entries.isEmpty() ? new Paragraph(getTranslation("log.none")) : table,
                older(reach, entries));
    }

    private Div older(Reach reach, List<AdministrationEntry> entries) {
        String page = Routes.in(Routes.INSTITUTION_LOG, reach.id());
        Div older = new Div();
        older.addClassName("pager");
        older.add(new Anchor(page, getTranslation("log.newest")));
        if (!entries.isEmpty() && entries.getLast().seq() > 1) {
            older.add(new Anchor(page + "?before=" + entries.getLast().seq(), getTranslation("log.older")));
        }
        return older;
    }
}
