package org.mindgap.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The log of the mails to each person. Each step is a row; a person's rows go with their account.
@Repository
class MailLog {
    private static final String INSERT = """
            insert into mail_log (id, person_id, mail_day, attempt, outcome, happened_at)
            values (:id, :person, :day, :attempt, :outcome, :happened)""";
    private static final String INSERT_REASON = """
            insert into mail_reason (mail_id, assignment_id, module_id, rule_kind, last_day)
            values (:mail, :assignment, :module, :rule, :last)""";
    private static final String STEPS = """
            select id, person_id, mail_day, attempt, outcome, happened_at from mail_log where person_id in (:people)
            order by mail_day, attempt, case outcome when 'SENDING' then 0 else 1 end, happened_at""";
    private static final String REASONS = """
            select mail_reason.mail_id, mail_reason.assignment_id, mail_reason.module_id, mail_reason.rule_kind,
                mail_reason.last_day
            from mail_reason join mail_log on mail_log.id = mail_reason.mail_id where mail_log.person_id = :person
            order by mail_reason.last_day, mail_reason.module_id""";
    private static final String DELETE_REASONS =
            "delete from mail_reason where mail_id in (select id from mail_log where person_id = :person)";
    private static final String DELETE = "delete from mail_log where person_id = :person";
    private static final int CHUNK = 1000;

    private final JdbcClient database;

    MailLog(JdbcClient database) {
        this.database = database;
    }

    /// Adds a step.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException if another server has taken it at the same time
    void add(PersonId person, LocalDate day, int attempt, MailOutcome outcome, Instant now, List<MailReason> reasons) {
        UUID id = UUID.randomUUID();
        database.sql(INSERT)
                .param("id", id)
                .param("person", person.value())
                .param("day", day)
                .param("attempt", attempt)
                .param("outcome", outcome.name())
                .param("happened", now.atOffset(ZoneOffset.UTC))
                .update();
        for (MailReason reason : reasons) {
            database.sql(INSERT_REASON)
                    .param("mail", id)
                    .param("assignment", reason.assignment().value())
                    .param("module", reason.module().value())
                    .param("rule", reason.rule().name())
                    .param("last", reason.lastDay())
                    .update();
        }
    }

    Standing standing(PersonId person) {
        return standings(List.of(person)).getOrDefault(person, Standing.FRESH);
    }

    /// Of those to whom there was ever a mail.
    Map<PersonId, Standing> standings(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<PersonId, Standing> standings = new HashMap<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            steps(ids.subList(start, Math.min(start + CHUNK, ids.size()))).stream()
                    .collect(Collectors.groupingBy(Step::person))
                    .forEach((person, steps) -> standings.put(person, standing(steps)));
        }
        return standings;
    }

    /// Newest first.
    List<LoggedMail> of(PersonId person) {
        Map<UUID, List<MailReason>> reasons = new HashMap<>();
        database.sql(REASONS).param("person", person.value()).query(row -> {
            reasons.computeIfAbsent(row.getObject("mail_id", UUID.class), id -> new ArrayList<>())
                    .add(reason(row));
        });
        Map<LocalDate, List<Step>> days =
                steps(List.of(person.value())).stream().collect(Collectors.groupingBy(Step::day));
        return days.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, List<Step>>comparingByKey().reversed())
                .map(day -> logged(day.getKey(), day.getValue(), reasons))
                .toList();
    }

    void delete(PersonId person) {
        database.sql(DELETE_REASONS).param("person", person.value()).update();
        database.sql(DELETE).param("person", person.value()).update();
    }

    private List<Step> steps(List<UUID> people) {
        return database.sql(STEPS).param("people", people).query(MailLog::step).list();
    }

    private static LoggedMail logged(LocalDate day, List<Step> steps, Map<UUID, List<MailReason>> reasons) {
        Step newest = steps.getLast();
        List<MailReason> written = steps.reversed().stream()
                .map(step -> reasons.getOrDefault(step.id(), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new LoggedMail(day, newest.outcome(), newest.happened(), written);
    }

    private static Standing standing(List<Step> steps) {
        Step newest = steps.getLast();
        Optional<Step> settled =
                steps.stream().filter(step -> step.outcome().isSettled()).reduce((earlier, later) -> later);
        return new Standing(
                Optional.of(newest.day()),
                settled.map(Step::day),
                settled.map(Step::happened),
                newest.attempt(),
                Optional.of(newest.outcome()));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("mail_day", LocalDate.class),
                row.getInt("attempt"),
                MailOutcome.valueOf(row.getString("outcome")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    private static MailReason reason(ResultSet row) throws SQLException {
        return new MailReason(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ModuleId(row.getString("module_id")),
                ReminderRule.Kind.valueOf(row.getString("rule_kind")),
                row.getObject("last_day", LocalDate.class));
    }

    private record Step(UUID id, PersonId person, LocalDate day, int attempt, MailOutcome outcome, Instant happened) {}
}
