package org.mindgap.people;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Track;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored profiles.
@Repository
class Profiles {
    private static final String FIND = "select track, updated_at from profile where person_id = :person";
    private static final String FIND_ROLES = "select professional_role from profile_role where person_id = :person";
    private static final String STORE = """
            merge into profile using (values (cast(:person as uuid), cast(:track as varchar(40)),
                    cast(:updated as timestamp with time zone))) as given (person_id, track, updated_at)
            on profile.person_id = given.person_id
            when matched then update set track = given.track, updated_at = given.updated_at
            when not matched then insert (person_id, track, updated_at)
                    values (given.person_id, given.track, given.updated_at)""";
    private static final String STORE_ROLE =
            "insert into profile_role (person_id, professional_role) values (:person, :role)";
    private static final String DELETE_ROLES = "delete from profile_role where person_id = :person";
    private static final String DELETE = "delete from profile where person_id = :person";

    private final JdbcClient database;

    Profiles(JdbcClient database) {
        this.database = database;
    }

    Optional<Profile> find(PersonId person) {
        return database.sql(FIND)
                .param("person", person.value())
                .query((row, number) -> new Profile(
                        person,
                        roles(person),
                        Track.valueOf(row.getString("track")),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void store(Profile profile) {
        database.sql(STORE)
                .param("person", profile.person().value())
                .param("track", profile.track().name())
                .param("updated", profile.updated().atOffset(ZoneOffset.UTC))
                .update();
        database.sql(DELETE_ROLES).param("person", profile.person().value()).update();
        for (ProfessionalRole role : profile.roles()) {
            database.sql(STORE_ROLE)
                    .param("person", profile.person().value())
                    .param("role", role.name())
                    .update();
        }
    }

    void delete(PersonId person) {
        database.sql(DELETE).param("person", person.value()).update();
    }

    private Set<ProfessionalRole> roles(PersonId person) {
        Set<ProfessionalRole> roles = EnumSet.noneOf(ProfessionalRole.class);
        database.sql(FIND_ROLES)
                .param("person", person.value())
                .query(String.class)
                .list()
                .forEach(name -> roles.add(ProfessionalRole.valueOf(name)));
        return roles;
    }
}
