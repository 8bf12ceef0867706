package org.mindgap.evidence;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindgap.table.CsvFile;

/// The tables of an evidence pack. Times are UTC to the microsecond, as they were hashed; days are the institution's.
final class EvidenceFiles {
    private final EvidenceRows rows;
    private final EvidenceRows.Scope scope;
    private final Modules modules;
    private final ZoneId zone;

    EvidenceFiles(EvidenceRows rows, EvidenceRows.Scope scope, Modules modules, ZoneId zone) {
        this.rows = rows;
        this.scope = scope;
        this.modules = modules;
        this.zone = zone;
    }

    void addTo(Archive archive) {
        archive.add("completions.csv", this::completions);
        archive.add("requirements.csv", this::requirements);
        archive.add("administration-log.csv", this::administration);
        archive.add("ledger.csv", this::ledger);
        archive.add("checkpoints.csv", this::checkpoints);
        archive.add("anchors.csv", this::anchors);
    }

    private void completions(OutputStream out) {
        CsvFile csv = new CsvFile(
                out,
                List.of(
                        "person",
                        "name",
                        "role",
                        "module",
                        "module_title",
                        "content_version",
                        "objectives",
                        "hours",
                        "objectives_and_hours_are_of_this_version",
                        "date",
                        "completed_at",
                        "way",
                        "renewal",
                        "certificate",
                        "ledger_person",
                        "ledger_seq"));
        rows.completions(scope, row -> {
            String module = row.getString("module_id");
            String version = row.getString("content_version");
            boolean certified = row.getString("certificate") != null;
            csv.row(
                    row.getString("person_id"),
                    text(row, "name"),
                    row.getString("institution_role"),
                    module,
                    certified ? row.getString("title") : modules.title(module),
                    version,
                    certified ? text(row, "objectives") : modules.objectives(module),
                    certified ? Modules.inHours(row.getInt("minutes")) : modules.hours(module),
                    yes(certified ? version.equals(row.getString("words_version")) : modules.isServed(version)),
                    day(row, "completed_at"),
                    time(row, "completed_at"),
                    row.getString("way"),
                    yes(row.getBoolean("renewal")),
                    text(row, "certificate"),
                    row.getString("ledger_person"),
                    row.getString("ledger_seq"));
        });
    }

    private void requirements(OutputStream out) {
        CsvFile csv = new CsvFile(
                out,
                List.of(
                        "person",
                        "name",
                        "role",
                        "module",
                        "module_title",
                        "reason",
                        "required_at",
                        "due_at",
                        "first_fulfilled_at",
                        "on_time",
                        "fulfilled_at",
                        "valid_until",
                        "exempt",
                        "ended_at"));
        rows.requirements(scope, row -> {
            String module = row.getString("module_id");
            csv.row(
                    row.getString("person_id"),
                    text(row, "name"),
                    row.getString("institution_role"),
                    module,
                    modules.title(module),
                    row.getString("reason"),
                    time(row, "required_at"),
                    time(row, "due_at"),
                    time(row, "first_fulfilled_at"),
                    onTime(row),
                    time(row, "fulfilled_at"),
                    time(row, "valid_until"),
                    yes(row.getBoolean("exempt")),
                    time(row, "ended_at"));
        });
    }

    private void administration(OutputStream out) {
        CsvFile csv = new CsvFile(
                out,
                List.of(
                        "institution",
                        "seq",
                        "event_id",
                        "happened_at",
                        "happened_at_microseconds",
                        "actor",
                        "kind",
                        "subject",
                        "facts",
                        "previous_hash",
                        "hash"));
        rows.administration(
                scope,
                row -> csv.row(
                        scope.institution().toString(),
                        row.getString("seq"),
                        row.getString("event_id"),
                        time(row, "happened_at"),
                        microseconds(row, "happened_at"),
                        row.getString("actor_id"),
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("previous_hash"),
                        row.getString("hash")));
    }

    private void ledger(OutputStream out) {
        CsvFile csv = new CsvFile(
                out,
                List.of(
                        "person",
                        "seq",
                        "previous_hash",
                        "hash",
                        "event_id",
                        "happened_at",
                        "happened_at_microseconds",
                        "kind",
                        "subject",
                        "content_version",
                        "facts"));
        rows.ledger(scope, row -> {
            boolean told = row.getObject("told") != null;
            csv.row(
                    row.getString("person_id"),
                    row.getString("seq"),
                    row.getString("previous_hash"),
                    row.getString("hash"),
                    told ? row.getString("event_id") : "",
                    told ? time(row, "happened_at") : "",
                    told ? microseconds(row, "happened_at") : "",
                    told ? row.getString("kind") : "",
                    told ? row.getString("subject") : "",
                    told ? row.getString("content_version") : "",
                    told ? row.getString("body") : "");
        });
    }

    private void checkpoints(OutputStream out) {
        CsvFile csv = new CsvFile(out, List.of("number", "made_at", "previous_root", "root"));
        rows.checkpoints(
                scope,
                row -> csv.row(
                        row.getString("number"),
                        time(row, "made_at"),
                        row.getString("previous_root"),
                        row.getString("root")));
    }

    private void anchors(OutputStream out) {
        CsvFile csv = new CsvFile(out, List.of("checkpoint", "chain", "id", "seq", "hash"));
        rows.anchors(
                scope,
                row -> csv.row(
                        row.getString("number"),
                        row.getString("chain"),
                        row.getString("owner"),
                        row.getString("seq"),
                        row.getString("hash")));
    }

    /// Nothing while it is neither done nor late.
    private String onTime(ResultSet row) throws SQLException {
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        Instant done = EvidenceRows.instant(row, "first_fulfilled_at");
        if (done != null) {
            return yes(done.isBefore(due));
        }
        boolean late = !row.getBoolean("exempt") && due.isBefore(scope.period().until());
        return late ? "no" : "";
    }

    private String day(ResultSet row, String column) throws SQLException {
        Instant time = EvidenceRows.instant(row, column);
        return time == null ? "" : time.atZone(zone).toLocalDate().toString();
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return text(EvidenceRows.instant(row, column));
    }

    private static String microseconds(ResultSet row, String column) throws SQLException {
        Instant time = EvidenceRows.instant(row, column);
        return time == null ? "" : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return text(row.getString(column));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
