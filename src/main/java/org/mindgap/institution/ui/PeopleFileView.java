package org.mindgap.institution.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.Charset;
import java.util.Optional;
import org.mindgap.institution.PeopleFileService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.roster.Reading;
import org.mindgap.institution.roster.RosterReader;
import org.mindgap.people.InstitutionId;
import org.mindgap.widget.Routes;

/// Inviting the people of a file: read it, see what would happen to each line, then do it; and take back what was done.
@Route(Routes.INSTITUTION_FILE)
@PermitAll
@StyleSheet("css/institution.css")
class PeopleFileView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final PeopleFileService files;
    private final Said said = new Said();
    private final Div report = new Div();
    private final Div applied = new Div();
    private Optional<PeopleUpload.Given> given = Optional.empty();
    private String name = "";

    PeopleFileView(InstitutionDoor door, PeopleFileService files) {
        this.door = door;
        this.files = files;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("file.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reach reach = door.openWhole(event);
        name = reach.institution().name();
        given = Optional.empty();
        said.clear();
        report.removeAll();
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("file.lead"));
        lead.addClassName("small");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_INVITATIONS),
                new H1(getTranslation("file.title")),
                lead,
                new PeopleUpload(file -> {
                    given = Optional.of(file);
                    read(reach.id(), Optional.empty());
                }),
                said,
                report,
                applied);
        showApplied(reach);
    }

    private void read(InstitutionId institution, Optional<Charset> charset) {
        report.removeAll();
        said.clear();
        PeopleUpload.Given file = given.orElseThrow();
        switch (RosterReader.read(file.bytes(), charset)) {
            case Reading.Unreadable unreadable -> said.refuse(words(unreadable));
            case Reading.Read read ->
                door.act(
                        institution,
                        reach -> report.add(new DryRun(
                                file.name(),
                                read.roster(),
                                files.check(reach, read.roster().lines()),
                                chosen -> read(institution, Optional.of(chosen)),
                                () -> apply(institution, file, read))));
        }
    }

    private void apply(InstitutionId institution, PeopleUpload.Given file, Reading.Read read) {
        report.removeAll();
        door.act(institution, reach -> {
            Applying applying = new Applying(
                    files, reach, file.name(), read.roster().lines(), done -> door.act(institution, this::showApplied));
            report.add(applying);
            applying.start();
        });
    }

    private void showApplied(Reach reach) {
        applied.removeAll();
        var newest = files.newest(reach);
        if (!newest.isEmpty()) {
            applied.add(new AppliedFiles(
                    reach,
                    newest,
                    batch -> door.act(reach.id(), now -> {
                        Optional<Integer> revoked = files.undo(now, batch);
                        report.removeAll();
                        showApplied(now);
                        said.say(revoked.map(count -> getTranslation("file.undone", count))
                                .orElse(getTranslation("file.undone-before")));
                    })));
        }
    }

    private String words(Reading.Unreadable unreadable) {
        return switch (unreadable.reason()) {
            case TOO_LARGE -> getTranslation("file.too-large", RosterReader.MOST_BYTES / (1024 * 1024));
            case TOO_MANY_LINES -> getTranslation("file.too-many-lines", RosterReader.MOST_LINES);
            case NO_PEOPLE -> getTranslation("file.no-people");
            case NO_TEXT -> getTranslation("file.no-text");
            case NO_EMAIL_COLUMN -> getTranslation("file.no-email-column");
            case COLUMN_TWICE -> getTranslation("file.column-twice");
            case BROKEN_QUOTE -> getTranslation("file.broken-quote", unreadable.row());
        };
    }
}
