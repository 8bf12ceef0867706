package org.mindgap.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Course;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Learner;
import org.mindgap.report.CompletionFilter;
import org.mindgap.report.CompletionRow;
import org.mindgap.report.ReportService;
import org.mindgap.table.CsvFile;
import org.mindgap.table.TableFile;
import org.mindgap.table.XlsxFile;

/// The rows of a report on all pages as a file: written while it is downloaded, for whoever answers for the people
/// then.
final class CompletionFile {
    private static final List<String> COLUMNS = List.of(
            "completion.column-name",
            "completion.file-email",
            "completion.column-module",
            "completion.column-state",
            "completion.column-due",
            "completion.file-late",
            "completion.column-started",
            "completion.column-completed",
            "completion.file-on-time",
            "completion.column-valid",
            "completion.extended");

    private final ReportService reports;
    private final ReachService reaches;
    private final Learner learner;
    private final Reach seen;
    private final CompletionFilter filter;
    private final Course course;
    private final List<String> header;
    private final Map<RequirementState, String> states = new EnumMap<>(RequirementState.class);
    private final String removed;
    private final String yes;
    private final String no;
    private final String sheet;
    private final LocalDate today;

    CompletionFile(
            ReportService reports,
            ReachService reaches,
            Learner learner,
            Reach seen,
            CompletionFilter filter,
            Course course,
            StateWords words) {
        this.reports = reports;
        this.reaches = reaches;
        this.learner = learner;
        this.seen = seen;
        this.filter = filter;
        this.course = course;
        header = COLUMNS.stream().map(words::say).toList();
        for (RequirementState state : RequirementState.values()) {
            states.put(state, words.state(state));
        }
        removed = words.say("completion.name-removed");
        yes = words.say("completion.yes");
        no = words.say("completion.no");
        sheet = words.say("completion.title");
        today = words.today();
    }

    Anchor csv(String label) {
        return anchor(label, event -> write(event, "csv", "text/csv; charset=utf-8", out -> new CsvFile(out, header)));
    }

    Anchor xlsx(String label) {
        return anchor(
                label,
                event -> write(
                        event,
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        out -> new XlsxFile(out, sheet, header)));
    }

    private static Anchor anchor(String label, DownloadHandler handler) {
        Anchor anchor = new Anchor(handler, label);
        anchor.addClassName("button");
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    /// Begins a file in a stream.
    private interface Beginning {
        TableFile begin(OutputStream out);
    }

    private void write(DownloadEvent event, String form, String type, Beginning beginning) throws IOException {
        Optional<Reach> reach = reaches.of(learner, seen.id());
        if (reach.isEmpty()) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        event.setFileName("completion-" + today + "." + form);
        event.setContentType(type);
        try (OutputStream out = new BufferedOutputStream(event.getOutputStream());
                TableFile file = beginning.begin(out)) {
            reports.export(reach.get(), filter, form, row -> file.row(cells(row)));
        }
    }

    private Object[] cells(CompletionRow row) {
        LocalDate lastDay = Due.lastDayBefore(row.due(), seen.institution().zone());
        boolean open = row.state() == RequirementState.OVERDUE;
        return new Object[] {
            row.name().orElse(row.email().isEmpty() ? removed : ""),
            row.email().orElse(""),
            CompletionFilters.title(course, row.module()),
            states.getOrDefault(row.state(), ""),
            lastDay,
            open ? (Object) (today.toEpochDay() - lastDay.toEpochDay()) : "",
            day(row.started()),
            day(row.fulfilled()),
            row.firstFulfilled().isEmpty() ? "" : row.isOnTime() ? yes : no,
            day(row.validUntil()),
            row.extended() ? yes : no
        };
    }

    private Object day(Optional<Instant> instant) {
        return instant.<Object>map(
                        moment -> LocalDate.ofInstant(moment, seen.institution().zone()))
                .orElse("");
    }
}
