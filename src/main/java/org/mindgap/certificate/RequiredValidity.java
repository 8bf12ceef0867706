package org.mindgap.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// For how long a completion counts, read off what institutions require of the person.
@Repository
class RequiredValidity {
    private static final String OPEN = """
            select institution.id, institution.name, institution.time_zone, assignment.valid_months
            from requirement
            join assignment on assignment.id = requirement.assignment_id
            join institution on institution.id = requirement.institution_id
            where requirement.person_id = :person and requirement.module_id = :module
            and requirement.ended_at is null and assignment.ended_at is null and not requirement.exempt
            and (assignment.test_out or :lessons)
            order by requirement.required_at, assignment.id""";
    private static final String EVER = """
            select count(*) from requirement
            where person_id = :person and module_id = :module and institution_id = :institution""";

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final JdbcClient database;

    RequiredValidity(JdbcClient database) {
        this.database = database;
    }

    /// @param zone of the institution that requires the module, or UTC
    /// @param expires when the completion stops counting
    record Term(ZoneId zone, Optional<Instant> expires, Optional<Requirer> requirer) {}

    private record Open(
            UUID id, String name, String timeZone, @Nullable Integer validMonths) {
        Term from(Instant completed) {
            ZoneId zone = ZoneId.of(timeZone);
            Optional<Instant> expires = Optional.ofNullable(validMonths)
                    .map(months -> completed.atZone(zone).plusMonths(months).toInstant());
            return new Term(zone, expires, Optional.of(new Requirer(new InstitutionId(id), name)));
        }
    }

    /// The term of the requirement that ends first; one without an end only where all are. Those for which the
    /// completion does not count are left out.
    Term of(Completion completion) {
        List<Term> terms = database
                .sql(OPEN)
                .param("person", completion.person().value())
                .param("module", completion.module().value())
                .param("lessons", completion.way() == Completion.Way.LESSONS)
                .query(Open.class)
                .list()
                .stream()
                .map(open -> open.from(completion.at()))
                .toList();
        return terms.stream()
                .min(Comparator.comparing(term -> term.expires().orElse(Instant.MAX)))
                .orElse(new Term(UTC, Optional.empty(), Optional.empty()));
    }

    /// Whether the institution requires the module of the person, or once did.
    boolean requires(InstitutionId institution, PersonId person, ModuleId module) {
        return database.sql(EVER)
                        .param("person", person.value())
                        .param("module", module.value())
                        .param("institution", institution.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
