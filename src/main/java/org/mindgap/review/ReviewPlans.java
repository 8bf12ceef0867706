package org.mindgap.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The days that groups and institutions set, append-only; the newest counts.
@Repository
class ReviewPlans {
    private static final String INSERT = """
            insert into review_plan (owner_id, days, set_by, set_at) values (:owner, :days, :by, :at)""";
    private static final String NEWEST = """
            select days from review_plan plan where owner_id = :owner
            and not exists (select 1 from review_plan later
                where later.owner_id = plan.owner_id and later.set_at > plan.set_at)""";
    private static final String OF_PERSON = """
            select plan.days from review_owner
            join review_plan plan on plan.owner_id = review_owner.owner_id
            where review_owner.person_id = :person
            and not exists (select 1 from review_plan later
                where later.owner_id = plan.owner_id and later.set_at > plan.set_at)""";
    private static final String EVER = "select distinct days from review_plan";

    private final JdbcClient database;

    ReviewPlans(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID owner, ReviewDays days, PersonId by, Instant now) {
        database.sql(INSERT)
                .param("owner", owner)
                .param("days", days.stored())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ReviewDays> of(UUID owner) {
        return database.sql(NEWEST)
                .param("owner", owner)
                .query(String.class)
                .optional()
                .map(ReviewDays::parse);
    }

    /// What the owners of a person set.
    List<ReviewDays> of(PersonId person) {
        return read(database.sql(OF_PERSON).param("person", person.value()));
    }

    /// What any owner ever set.
    List<ReviewDays> ever() {
        return read(database.sql(EVER));
    }

    private static List<ReviewDays> read(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream().map(ReviewDays::parse).toList();
    }
}
