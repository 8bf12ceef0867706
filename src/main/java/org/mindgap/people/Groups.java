package org.mindgap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored groups.
@Repository
class Groups {
    private static final String INSERT = """
            insert into peer_group (id, name, join_code, made_by, made_at)
            values (:id, :name, :code, :maker, :made)""";
    private static final String SELECT = "select id, name, join_code, made_by from peer_group ";

    private final JdbcClient database;

    Groups(JdbcClient database) {
        this.database = database;
    }

    void insert(Group group, Instant made) {
        database.sql(INSERT)
                .param("id", group.id().value())
                .param("name", group.name())
                .param("code", group.code().value())
                .param("maker", group.madeBy().value())
                .param("made", made.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Group> find(JoinCode code) {
        return database.sql(SELECT + "where join_code = :code")
                .param("code", code.value())
                .query(Groups::group)
                .optional();
    }

    Optional<Group> find(GroupId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Groups::group)
                .optional();
    }

    List<Group> madeBy(PersonId maker) {
        return database.sql(SELECT + "where made_by = :maker order by name, id")
                .param("maker", maker.value())
                .query(Groups::group)
                .list();
    }

    List<Group> all() {
        return database.sql(SELECT + "order by name, id").query(Groups::group).list();
    }

    /// By name.
    List<Group> in(List<GroupId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where id in (:ids) order by name, id")
                        .param("ids", ids.stream().map(GroupId::value).toList())
                        .query(Groups::group)
                        .list();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new JoinCode(row.getString("join_code")),
                new PersonId(row.getObject("made_by", UUID.class)));
    }
}
