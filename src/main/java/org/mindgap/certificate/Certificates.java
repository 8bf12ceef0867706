package org.mindgap.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.progress.Completion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Certificates as they are stored: rows that are only ever added, joined to the completion that says whose they are.
@Repository
class Certificates {
    private static final String SELECT = """
            select certificate.*, completion.person_id, holder.name as holder_name, holder.removed_at,
                revocation.reason, revocation.revoked_at, revoker.name as revoker_name,
                exists (select 1 from completion later
                    join certificate newer
                        on newer.ledger_person = later.ledger_person and newer.ledger_seq = later.ledger_seq
                    where later.person_id = completion.person_id and later.module_id = completion.module_id
                    and (newer.issued_at > certificate.issued_at
                        or (newer.issued_at = certificate.issued_at and newer.ledger_seq > certificate.ledger_seq))
                ) as superseded
            from certificate
            join completion on completion.ledger_person = certificate.ledger_person
                and completion.ledger_seq = certificate.ledger_seq
            left join certificate_holder holder on holder.certificate_id = certificate.id
            left join certificate_revocation revocation on revocation.certificate_id = certificate.id
            left join institution revoker on revoker.id = revocation.institution_id
            """;
    private static final String OF = SELECT
            + "where completion.person_id = :person order by certificate.issued_at desc, certificate.ledger_seq desc";
    private static final String BY_ID = SELECT + "where certificate.id = :id";
    private static final String BY_CODE = SELECT + "where certificate.code = :code";
    private static final String BY_MODULE = SELECT
            + "where certificate.module_id = :module and certificate.words_version = :version order by certificate.issued_at";
    private static final String OBJECTIVES = """
            select certificate_id, objective from certificate_objective where certificate_id in (:ids)
            order by certificate_id, position""";
    private static final String INSERT = """
            insert into certificate (id, code, ledger_person, ledger_seq, module_id, issued_at, content_version,
                words_version, title, minutes, track, way, renewal, language, time_zone, expires_at, required_by,
                required_by_name)
            values (:id, :code, :chain, :seq, :module, :issued, :content, :words, :title, :minutes, :track, :way,
                :renewal, :language, :zone, cast(:expires as timestamp with time zone), cast(:requirer as uuid),
                cast(:requirerName as varchar(120)))""";
    private static final String INSERT_OBJECTIVE = """
            insert into certificate_objective (certificate_id, position, objective)
            values (:id, :position, :objective)""";
    private static final String MISSING = """
            select completion.ledger_person, completion.ledger_seq, completion.person_id, completion.module_id,
                completion.completed_at, completion.way, completion.renewal, completion.content_version
            from completion
            where not exists (select 1 from certificate where certificate.ledger_person = completion.ledger_person
                and certificate.ledger_seq = completion.ledger_seq)
            order by completion.completed_at, completion.ledger_person, completion.ledger_seq
            fetch first :limit rows only""";
    private static final String NAME = """
            insert into certificate_holder (certificate_id, name, named_at)
            select cast(:id as uuid), cast(:name as varchar(120)), cast(:now as timestamp with time zone)
            where not exists (select 1 from certificate_holder where certificate_id = cast(:id as uuid))""";
    private static final String FORGET_NAMES = """
            update certificate_holder set name = null, removed_at = :now
            where name is not null and certificate_id in (select certificate.id from certificate
                join completion on completion.ledger_person = certificate.ledger_person
                    and completion.ledger_seq = certificate.ledger_seq
                where completion.person_id = :person)""";
    private static final String REVOKE = """
            insert into certificate_revocation (certificate_id, institution_id, reason, revoked_by, revoked_at)
            values (:id, :institution, :reason, :actor, :now)""";

    private final JdbcClient database;

    Certificates(JdbcClient database) {
        this.database = database;
    }

    /// @throws org.springframework.dao.DuplicateKeyException if the completion has its certificate
    void insert(Certificate certificate) {
        Certified certified = certificate.certified();
        database.sql(INSERT)
                .param("id", certificate.id().value())
                .param("code", certificate.code().value())
                .param("chain", certificate.chain().value())
                .param("seq", certificate.seq())
                .param("module", certificate.module().value())
                .param("issued", at(certificate.issuedAt()))
                .param("content", certificate.contentVersion())
                .param("words", certified.version())
                .param("title", certified.title())
                .param("minutes", certified.minutes())
                .param("track", certified.track().name())
                .param("way", certificate.way().name())
                .param("renewal", certificate.renewal())
                .param("language", certified.language().toLanguageTag())
                .param("zone", certificate.zone().getId())
                .param("expires", certificate.expiresAt().map(Certificates::at).orElse(null))
                .param(
                        "requirer",
                        certificate
                                .requirer()
                                .map(requirer -> requirer.id().value())
                                .orElse(null))
                .param(
                        "requirerName",
                        certificate.requirer().map(Requirer::name).orElse(null))
                .update();
        for (int i = 0; i < certified.objectives().size(); i++) {
            database.sql(INSERT_OBJECTIVE)
                    .param("id", certificate.id().value())
                    .param("position", i + 1)
                    .param("objective", certified.objectives().get(i))
                    .update();
        }
    }

    /// Newest first.
    List<CertificateStanding> of(PersonId person) {
        return read(database.sql(OF).param("person", person.value()));
    }

    Optional<CertificateStanding> find(CertificateId id) {
        return read(database.sql(BY_ID).param("id", id.value())).stream().findFirst();
    }

    Optional<CertificateStanding> find(CertificateCode code) {
        return read(database.sql(BY_CODE).param("code", code.value())).stream().findFirst();
    }

    /// The first that was issued for a module in the words of a version of the course.
    Optional<Certificate> first(ModuleId module, String version) {
        return read(database.sql(BY_MODULE + " fetch first 1 row only")
                        .param("module", module.value())
                        .param("version", version))
                .stream()
                .findFirst()
                .map(CertificateStanding::certificate);
    }

    /// Completions without a certificate, oldest first.
    List<Completion> missing(int limit) {
        return database.sql(MISSING)
                .param("limit", limit)
                .query((ResultSet row, int number) -> new Completion(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new PersonId(row.getObject("ledger_person", UUID.class)),
                        row.getLong("ledger_seq"),
                        new ModuleId(row.getString("module_id")),
                        instant(row, "completed_at"),
                        Completion.Way.valueOf(row.getString("way")),
                        row.getBoolean("renewal"),
                        row.getString("content_version")))
                .list();
    }

    /// Whether it had no name before.
    boolean name(CertificateId id, PersonName name, Instant now) {
        return database.sql(NAME)
                        .param("id", id.value())
                        .param("name", name.value())
                        .param("now", at(now))
                        .update()
                > 0;
    }

    void forgetNames(PersonId person, Instant now) {
        database.sql(FORGET_NAMES)
                .param("person", person.value())
                .param("now", at(now))
                .update();
    }

    /// @throws org.springframework.dao.DuplicateKeyException if it is revoked
    void revoke(CertificateId id, InstitutionId institution, String reason, PersonId actor, Instant now) {
        database.sql(REVOKE)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("reason", reason)
                .param("actor", actor.value())
                .param("now", at(now))
                .update();
    }

    private List<CertificateStanding> read(JdbcClient.StatementSpec query) {
        List<CertificateStanding> bare =
                query.query((ResultSet row, int number) -> standing(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<String>> objectives = objectives(
                bare.stream().map(one -> one.certificate().id().value()).toList());
        return bare.stream()
                .map(one ->
                        with(one, objectives.getOrDefault(one.certificate().id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> objectives(Collection<UUID> ids) {
        Map<UUID, List<String>> objectives = new HashMap<>();
        database.sql(OBJECTIVES).param("ids", ids).query(row -> {
            objectives
                    .computeIfAbsent(row.getObject("certificate_id", UUID.class), missing -> new ArrayList<>())
                    .add(row.getString("objective"));
        });
        return objectives;
    }

    private static CertificateStanding with(CertificateStanding bare, List<String> objectives) {
        Certificate it = bare.certificate();
        Certified words = it.certified();
        Certified full = new Certified(
                words.version(), words.title(), objectives, words.minutes(), words.track(), words.language());
        Certificate certificate = new Certificate(
                it.id(),
                it.code(),
                it.person(),
                it.chain(),
                it.seq(),
                it.module(),
                it.issuedAt(),
                it.contentVersion(),
                full,
                it.way(),
                it.renewal(),
                it.zone(),
                it.expiresAt(),
                it.requirer());
        return new CertificateStanding(
                certificate, bare.holder(), bare.nameRemoved(), bare.revocation(), bare.superseded());
    }

    private static CertificateStanding standing(ResultSet row) throws SQLException {
        Certified certified = new Certified(
                row.getString("words_version"),
                row.getString("title"),
                List.of(),
                row.getInt("minutes"),
                Track.valueOf(row.getString("track")),
                Locale.forLanguageTag(row.getString("language")));
        UUID requirer = row.getObject("required_by", UUID.class);
        Certificate certificate = new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CertificateCode(row.getString("code")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("ledger_person", UUID.class)),
                row.getLong("ledger_seq"),
                new ModuleId(row.getString("module_id")),
                instant(row, "issued_at"),
                row.getString("content_version"),
                certified,
                Completion.Way.valueOf(row.getString("way")),
                row.getBoolean("renewal"),
                ZoneId.of(row.getString("time_zone")),
                found(row, "expires_at"),
                requirer == null
                        ? Optional.empty()
                        : Optional.of(new Requirer(new InstitutionId(requirer), row.getString("required_by_name"))));
        return new CertificateStanding(
                certificate,
                Optional.ofNullable(row.getString("holder_name")).map(PersonName::new),
                found(row, "removed_at").isPresent(),
                found(row, "revoked_at").map(at -> new Revocation(text(row, "revoker_name"), text(row, "reason"), at)),
                row.getBoolean("superseded"));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException("No column " + column, e);
        }
    }

    private static Optional<Instant> found(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
