package org.mindgap.institution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.mindgap.institution.FileApplied;
import org.mindgap.institution.PeopleFileService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.roster.RosterLine;
import org.mindgap.table.CsvFile;
import org.mindgap.widget.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Invites the people of a file: a small one at once, a large one in the background while the page says how far it is.
/// Afterwards it offers the links, which nobody can read again once the page is left.
final class Applying extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    private static final int AT_ONCE = 500;
    private static final int POLL_MILLISECONDS = 500;
    private static final int DAYS = 30;

    private final PeopleFileService files;
    private final Reach reach;
    private final String file;
    private final List<RosterLine> lines;
    private final Consumer<FileApplied> done;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();

    Applying(PeopleFileService files, Reach reach, String file, List<RosterLine> lines, Consumer<FileApplied> done) {
        this.files = files;
        this.reach = reach;
        this.file = file;
        this.lines = lines;
        this.done = done;
        addClassName("applying");
        bar.setMax(Math.max(1, lines.size()));
        bar.getElement().setAttribute("aria-label", getTranslation("applying.title"));
        progress.getElement().setAttribute("role", "status");
    }

    void start() {
        if (lines.size() <= AT_ONCE) {
            finish(files.apply(reach, file, lines, DAYS, count -> {}));
            return;
        }
        progress.setText(getTranslation("applying.progress", 0));
        add(new H2(getTranslation("applying.title")), bar, progress);
        UI ui = UI.getCurrent();
        int interval = ui.getPollInterval();
        ui.setPollInterval(POLL_MILLISECONDS);
        AtomicInteger told = new AtomicInteger();
        Thread.ofVirtual().name("people-file").start(() -> run(ui, interval, told));
    }

    private void run(UI ui, int interval, AtomicInteger told) {
        try {
            FileApplied applied = files.apply(reach, file, lines, DAYS, count -> {
                told.set(count);
                ui.access(() -> {
                    bar.setValue(Math.min(bar.getMax(), told.get()));
                    progress.setText(getTranslation("applying.progress", told.get()));
                });
            });
            ui.access(() -> {
                ui.setPollInterval(interval);
                finish(applied);
            });
        } catch (RuntimeException failed) {
            LOG.error("The people of a file could not be invited", failed);
            ui.access(() -> {
                ui.setPollInterval(interval);
                removeAll();
                Paragraph words = new Paragraph(getTranslation("applying.failed"));
                words.getElement().setAttribute("role", "alert");
                add(words);
            });
        }
    }

    private void finish(FileApplied applied) {
        removeAll();
        H2 title = new H2(getTranslation("applying.done", applied.links().size()));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph words = new Paragraph(getTranslation("applying.links"));
        Anchor links = new Anchor(
                (DownloadHandler) event -> write(event, applied, origin(event)), getTranslation("applying.download"));
        links.addClassName("button");
        links.getElement().setAttribute("download", "invitations.csv");
        add(title, words, links);
        title.getElement().callJsFunction("focus");
        done.accept(applied);
    }

    private static void write(DownloadEvent event, FileApplied applied, String origin) throws IOException {
        event.setFileName("invitations.csv");
        event.setContentType("text/csv; charset=utf-8");
        try (CsvFile csv = new CsvFile(event.getOutputStream(), List.of("email", "name", "link"))) {
            for (FileApplied.Link link : applied.links()) {
                csv.row(
                        link.email().value(),
                        link.name(),
                        origin + "/" + Routes.INVITATION + "/" + link.token().value());
            }
        }
    }

    private static String origin(DownloadEvent event) {
        var request = event.getRequest();
        String host = request.getHeader("Host");
        return (request.isSecure() ? "https://" : "http://") + host + request.getContextPath();
    }
}
