package org.mindgap.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored institutions.
@Repository
class Institutions {
    private static final String INSERT = """
            insert into institution (id, name, time_zone, retention_years, made_at)
            values (:id, :name, :zone, :years, :made)""";
    private static final String UPDATE =
            "update institution set name = :name, time_zone = :zone, retention_years = :years where id = :id";
    private static final String SELECT =
            "select institution.id, institution.name, institution.time_zone, institution.retention_years from institution ";
    private static final String OF = SELECT + """
            join institution_member on institution_member.institution_id = institution.id
            where institution_member.person_id = :person and institution_member.ended_at is null
            order by institution.name, institution.id""";

    private final JdbcClient database;

    Institutions(JdbcClient database) {
        this.database = database;
    }

    void insert(Institution institution, Instant made) {
        write(INSERT, institution).param("made", made.atOffset(ZoneOffset.UTC)).update();
    }

    void update(Institution institution) {
        write(UPDATE, institution).update();
    }

    Optional<Institution> find(InstitutionId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Institutions::institution)
                .optional();
    }

    /// By name.
    List<Institution> all() {
        return database.sql(SELECT + "order by name, id")
                .query(Institutions::institution)
                .list();
    }

    /// Those that somebody belongs to now, by name.
    List<Institution> of(PersonId person) {
        return database.sql(OF)
                .param("person", person.value())
                .query(Institutions::institution)
                .list();
    }

    private JdbcClient.StatementSpec write(String statement, Institution institution) {
        return database.sql(statement)
                .param("id", institution.id().value())
                .param("name", institution.name())
                .param("zone", institution.zone().getId())
                .param("years", institution.retentionYears());
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        return new Institution(
                new InstitutionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("retention_years"));
    }
}
