package org.mindgap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
            insert into peer_group (id, name, join_code, made_by, made_at, institution_id, parent_id)
            values (:id, :name, :code, :maker, :made, :institution, :parent)""";
    private static final String INSERT_PLACE = """
            insert into group_within (ancestor_id, group_id)
            select ancestor_id, cast(:id as uuid) from group_within where group_id = :parent
            union all select cast(:id as uuid), cast(:id as uuid)""";
    private static final String RENAME = "update peer_group set name = :name where id = :id";
    private static final String SELECT =
            "select id, name, join_code, made_by, institution_id, parent_id from peer_group ";

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
                .param(
                        "institution",
                        group.institution().map(InstitutionId::value).orElse(null),
                        Types.OTHER)
                .param("parent", group.parent().map(GroupId::value).orElse(null), Types.OTHER)
                .update();
        database.sql(INSERT_PLACE)
                .param("id", group.id().value())
                .param("parent", group.parent().map(GroupId::value).orElse(null), Types.OTHER)
                .update();
    }

    void rename(GroupId id, String name) {
        database.sql(RENAME).param("id", id.value()).param("name", name).update();
    }

    Optional<Group> find(JoinCode code) {
        return database.sql(SELECT + "where join_code = :code and institution_id is null")
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
        return database.sql(SELECT + "where made_by = :maker and institution_id is null order by name, id")
                .param("maker", maker.value())
                .query(Groups::group)
                .list();
    }

    /// The groups that belong to no institution.
    List<Group> free() {
        return database.sql(SELECT + "where institution_id is null order by name, id")
                .query(Groups::group)
                .list();
    }

    List<Group> of(InstitutionId institution) {
        return database.sql(SELECT + "where institution_id = :institution order by name, id")
                .param("institution", institution.value())
                .query(Groups::group)
                .list();
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
                new PersonId(row.getObject("made_by", UUID.class)),
                Optional.ofNullable(row.getObject("institution_id", UUID.class)).map(InstitutionId::new),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(GroupId::new));
    }
}
