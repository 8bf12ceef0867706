package org.mindgap.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The groups of people who contribute together.
@Repository
class PeerGroups {
    private static final String INSERT = """
            insert into peer_group (id, name, join_code, made_by, made_at)
            values (:id, :name, :code, :maker, :made)""";
    private static final String SELECT = "select id, name, join_code, made_by from peer_group ";

    private final JdbcClient database;

    PeerGroups(JdbcClient database) {
        this.database = database;
    }

    void insert(PeerGroup group, Instant made) {
        database.sql(INSERT)
                .param("id", group.id().value())
                .param("name", group.name())
                .param("code", group.code().value())
                .param("maker", group.madeBy().value())
                .param("made", made.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PeerGroup> find(JoinCode code) {
        return database.sql(SELECT + "where join_code = :code")
                .param("code", code.value())
                .query(PeerGroups::group)
                .optional();
    }

    Optional<PeerGroup> find(PeerGroupId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(PeerGroups::group)
                .optional();
    }

    List<PeerGroup> madeBy(PersonId maker) {
        return database.sql(SELECT + "where made_by = :maker order by name, id")
                .param("maker", maker.value())
                .query(PeerGroups::group)
                .list();
    }

    private static PeerGroup group(ResultSet row, int number) throws SQLException {
        return new PeerGroup(
                new PeerGroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new JoinCode(row.getString("join_code")),
                new PersonId(row.getObject("made_by", UUID.class)));
    }
}
