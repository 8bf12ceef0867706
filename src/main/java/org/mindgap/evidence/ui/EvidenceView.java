package org.mindgap.evidence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindgap.evidence.EvidencePack;
import org.mindgap.evidence.EvidencePeriod;
import org.mindgap.evidence.EvidenceService;
import org.mindgap.institution.Institution;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ui.InstitutionDoor;
import org.mindgap.institution.ui.InstitutionFrame;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.widget.DayPicker;
import org.mindgap.widget.Days;
import org.mindgap.widget.Routes;

/// The evidence of a period in one download, and the downloads there were; for an institution's administrators.
@Route(Routes.INSTITUTION_EVIDENCE)
@PermitAll
@StyleSheet("css/evidence.css")
class EvidenceView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final EvidenceService evidence;
    private final InstitutionDoor door;
    private final PersonNames names;
    private final Clock clock;
    private final DayPicker first = new DayPicker();
    private final DayPicker last = new DayPicker();
    private final Paragraph problem = new Paragraph();
    private final Div offer = new Div();
    private final Div made = new Div();

    EvidenceView(EvidenceService evidence, InstitutionDoor door, PersonNames names, Clock clock) {
        this.evidence = evidence;
        this.door = door;
        this.names = names;
        this.clock = clock;
        addClassNames("page", "managing", "evidence");
        first.setLabel(getTranslation("evidence.first"));
        last.setLabel(getTranslation("evidence.last"));
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        offer.addClassName("onwards");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.openWhole(event);
        removeAll();
        Paragraph lead = new Paragraph(
                getTranslation("evidence.lead", reach.institution().name()));
        lead.addClassName("small");
        Div period = new Div(first, last);
        period.addClassName("period");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_EVIDENCE),
                new H1(getTranslation("evidence.title")),
                lead,
                period,
                problem,
                offer,
                contents(),
                made);
        EvidencePeriod year = EvidencePeriod.lastTwelveMonths(
                clock.instant(), reach.institution().zone());
        first.setValue(year.first());
        last.setValue(year.last());
        first.addValueChangeListener(change -> offer(reach.institution()));
        last.addValueChangeListener(change -> offer(reach.institution()));
        offer(reach.institution());
        showMade(reach);
    }

    /// Looked up for each act, so that who is no administrator any more gets nothing.
    private Optional<Reach> reach(InstitutionId institution) {
        return door.find(institution).filter(Reach::isWhole);
    }

    private Section contents() {
        UnorderedList list = new UnorderedList();
        for (String part :
                new String[] {"summary", "completions", "requirements", "administration", "ledger", "sums"}) {
            list.add(new ListItem(getTranslation("evidence.part-" + part)));
        }
        return new Section(
                new H2(getTranslation("evidence.contents")),
                list,
                new Paragraph(getTranslation("evidence.people")),
                new Paragraph(getTranslation("evidence.answers")));
    }

    private void offer(Institution institution) {
        offer.removeAll();
        LocalDate from = first.getValue();
        LocalDate until = last.getValue();
        boolean chosen = from != null && until != null && !until.isBefore(from);
        problem.setVisible(!chosen);
        if (from == null || until == null) {
            problem.setText(getTranslation("evidence.period-missing"));
            return;
        }
        if (!chosen) {
            problem.setText(getTranslation("evidence.period-turned"));
            return;
        }
        EvidencePeriod period = new EvidencePeriod(from, until, institution.zone());
        Locale language = getLocale();
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Optional<EvidencePack> pack = reach(institution.id())
                            .flatMap(reach -> evidence.make(
                                    reach,
                                    period,
                                    language,
                                    numbers -> new SummaryDocument(this, language)
                                            .of(numbers)
                                            .toPdf()));
                    return pack.map(ready ->
                                    new DownloadResponse(ready.open(), ready.name(), "application/zip", ready.bytes()))
                            .orElseGet(() -> DownloadResponse.error(404));
                }),
                getTranslation("evidence.download", day(from), day(until)));
        download.addClassNames("button", "primary");
        offer.add(download);
    }

    private void showMade(Reach reach) {
        made.removeAll();
        made.add(new H2(getTranslation("evidence.made")));
        var entries = evidence.made(reach);
        if (entries.isEmpty()) {
            made.add(new Paragraph(getTranslation("evidence.none-made")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("packs");
        entries.forEach(entry -> {
            Paragraph sum = new Paragraph(
                    getTranslation("evidence.made-sum", entry.facts().getOrDefault("manifest", "")));
            sum.addClassName("small");
            list.add(new ListItem(
                    new Paragraph(getTranslation(
                            "evidence.made-entry",
                            Days.moment(
                                    entry.happenedAt()
                                            .atZone(reach.institution().zone()),
                                    getLocale()),
                            names.find(entry.actor())
                                    .map(PersonName::value)
                                    .orElseGet(() -> getTranslation("evidence.somebody")),
                            written(entry.facts().get("from")),
                            written(entry.facts().get("until")))),
                    sum));
        });
        made.add(new Paragraph(getTranslation("evidence.made-words")), list);
    }

    private String written(@Nullable String day) {
        return day == null ? "" : day(LocalDate.parse(day));
    }

    private String day(LocalDate day) {
        return Days.full(day, getLocale());
    }
}
