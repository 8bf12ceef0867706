package org.mindgap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mindgap.cohort.CohortFixture;
import org.mindgap.curriculum.Track;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.mail.Mailbox;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.ProfileService;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.Places;
import org.mindgap.rights.PersonalTable.Fate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases(
        packages = {
            "org.mindgap.institution",
            "org.mindgap.practice",
            "org.mindgap.cohort",
            "org.mindgap.assignment",
            "org.mindgap.mail",
            "org.mindgap.reminder",
            "org.mindgap.calendar",
            "org.mindgap.conversation",
            "org.mindgap.rights"
        },
        beans = {CohortFixture.class, Mailbox.Instead.class})
class DataRightsTest {
    private static final String WORDS = "<script>we ask a friend</script>";

    private final DataRights rights;
    private final PersonalRows rows;
    private final AccountService accounts;
    private final Guests guests;
    private final PersonNames names;
    private final ProfileService profiles;
    private final Places places;
    private final Ledger ledger;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final AdministrationLog log;
    private final TransactionTemplate transaction;
    private final DatabaseUnderTest database;
    private final PersonId guest;
    private final Account account;
    private final Learner administrator;
    private final Institution institution;

    DataRightsTest(
            DataRights rights,
            PersonalRows rows,
            AccountService accounts,
            Guests guests,
            PersonNames names,
            ProfileService profiles,
            Places places,
            Ledger ledger,
            InstitutionService institutions,
            InstitutionGroups groups,
            ReachService reaches,
            AdministrationLog log,
            TransactionTemplate transaction,
            DatabaseUnderTest database) {
        this.rights = rights;
        this.rows = rows;
        this.accounts = accounts;
        this.guests = guests;
        this.names = names;
        this.profiles = profiles;
        this.places = places;
        this.ledger = ledger;
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.log = log;
        this.transaction = transaction;
        this.database = database;
        this.guest = guests.start().person();
        writes(guest);
        this.account = account();
        accounts.adopt(guest, account.person());
        this.administrator = account().learner();
        this.institution = institutions
                .make(server(), "Clinic", ZoneId.of("Europe/Athens"), administrator.person())
                .orElseThrow();
        belongs();
        writes(account.person());
        isReminded(account.person());
    }

    @Test
    void handsOutEveryTableThatRefersToAPersonOrSaysWhyNot() throws SQLException {
        Set<String> referring = new TreeSet<>();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword())) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            try (ResultSet keys = connection
                    .getMetaData()
                    .getExportedKeys(null, upper ? "PUBLIC" : "public", upper ? "PERSON" : "person")) {
                while (keys.next()) {
                    referring.add(keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        Set<String> known =
                PersonalTable.ALL.stream().map(PersonalTable::name).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(PersonalTable.EXCUSED.keySet());

        assertThat(referring).hasSizeGreaterThan(30);
        assertThat(known).containsAll(referring);
        assertThat(referring).containsAll(PersonalTable.EXCUSED.keySet());
    }

    @Test
    void handsOutWhatBothPseudonymsDidAndNoSecrets() {
        JsonNode json = json(account.person());

        assertThat(json.get("pseudonyms").toString())
                .contains(guest.toString())
                .contains(account.person().toString());
        JsonNode tables = json.get("tables");
        assertThat(tables.propertyNames())
                .containsExactlyElementsOf(
                        PersonalTable.ALL.stream().map(PersonalTable::name).toList());
        assertThat(tables.get("account").get(0).get("email").asString()).isEqualTo(account.email());
        assertThat(tables.get("practice_words")).hasSize(2);
        assertThat(tables.get("open_answer").get(0).get("words").asString()).isEqualTo(WORDS);
        assertThat(tables.get("ledger").toString()).contains("GUEST_ADOPTED");
        assertThat(tables.get("administration_log").toString()).contains("MEMBER_JOINED");
        assertThat(json.toString())
                .doesNotContain("password_hash")
                .doesNotContain("token_hash")
                .doesNotContain(administrator.email().orElseThrow());
    }

    @Test
    void handsOutAPageThatIsOnlyRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        rights.writePage(account.person(), out, "en", key -> "[" + key + "]");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<h2 id=\"practice-words\">[my-data.table.practice-words]</h2>")
                .contains("&lt;script&gt;we ask a friend&lt;/script&gt;")
                .doesNotContain("<script>")
                .doesNotContain("[my-data.table.lab-try]")
                .endsWith("</html>\n");
    }

    @Test
    void leavesNothingPersonalWhenAnAccountIsDeleted() {
        List<PersonId> people = ledger.pseudonyms(account.person());
        PersonId otherGuest = guests.start().person();
        writes(otherGuest);
        assertThat(going())
                .allSatisfy(table -> assertThat(rows.count(table, people) + rows.count(table, List.of(otherGuest)))
                        .as("rows before, of " + table.name())
                        .isPositive());
        long events = rows.count(table("ledger"), people);

        rights.delete(account.learner());

        assertThat(going())
                .allSatisfy(table -> assertThat(rows.count(table, people))
                        .as("rows after, of " + table.name())
                        .isZero());
        assertThat(rows.count(table("ledger"), people)).isGreaterThanOrEqualTo(events);
        assertThat(rows.count(table("institution_member"), people)).isEqualTo(1);
        assertThat(accounts.find(account.id())).isEmpty();
        assertThat(rows.count(table("practice_words"), List.of(otherGuest))).isEqualTo(1);
    }

    @Test
    void leavesNothingPersonalWhenAGuestIsDeleted() {
        PersonId otherGuest = guests.start().person();
        writes(otherGuest);

        rights.delete(Learner.guest(otherGuest));
        rights.delete(Learner.guest(otherGuest));

        assertThat(going())
                .allSatisfy(table -> assertThat(rows.count(table, List.of(otherGuest)))
                        .as(table.name())
                        .isZero());
        assertThat(rows.count(table("ledger"), List.of(otherGuest))).isPositive();
    }

    @Test
    void doesNotDeleteAnAccountForSomebodyElse() {
        rights.delete(new Learner(guest, Optional.of(account.email()), Set.of()));

        assertThat(accounts.find(account.id())).isPresent();
    }

    @Test
    void tellsWhoLookedAndWhoTookListsWhileThePersonBelonged() {
        names.set(administrator.person(), new PersonName("Ada Lovelace"));
        record(AdministrationKind.RECORD_VIEWED, account.person().toString(), administrator.person());
        record(AdministrationKind.RECORD_VIEWED, account.person().toString(), account.person());
        record(AdministrationKind.RECORD_VIEWED, guest.toString(), administrator.person());
        record(AdministrationKind.LIST_EXPORTED, institution.id().toString(), administrator.person());
        institutions.leave(institution.id(), account.person());
        record(AdministrationKind.EVIDENCE_EXPORTED, institution.id().toString(), administrator.person());

        assertThat(rights.disclosures(account.person()))
                .extracting(Disclosure::kind)
                .containsExactly(AdministrationKind.LIST_EXPORTED, AdministrationKind.RECORD_VIEWED);
        assertThat(rights.disclosures(account.person()))
                .allSatisfy(disclosure -> assertThat(disclosure.name()).contains(new PersonName("Ada Lovelace")));
        assertThat(rights.belongings(account.person()))
                .singleElement()
                .satisfies(belonging -> assertThat(belonging.keptUntil(Instant.EPOCH))
                        .isAfter(Instant.now().plusSeconds(9L * 365 * 24 * 3600)));
    }

    private static List<PersonalTable> going() {
        return PersonalTable.ALL.stream()
                .filter(table -> table.fate() == Fate.GOES)
                .toList();
    }

    private static PersonalTable table(String name) {
        return PersonalTable.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(PersonId person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rights.writeJson(person, out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    private void record(AdministrationKind kind, String subject, PersonId actor) {
        transaction.executeWithoutResult(status -> log.record(institution.id(), actor, kind, subject, Map.of()));
    }

    /// Whatever somebody can leave behind by themselves.
    private void writes(PersonId person) {
        profiles.choose(person, Set.of(ProfessionalRole.DATA_CURATION), Track.TECHNICAL);
        places.remember(person, "cross-validation/one-split", "top");
        UUID answer = UUID.randomUUID();
        for (String statement : List.of(
                "insert into practice_answer (id, person_id, question_id, options, confidence, answered_at)"
                        + " values (:id, :person, 'strategy', 'other', 'SURE', :now)",
                "insert into practice_words (answer_id, person_id, words) values (:id, :person, :words)",
                "insert into open_answer (id, person_id, words, themes, answered_at)"
                        + " values (:id, :person, :words, '', :now)",
                "insert into conversation_draft (person_id, module_id, side, words, saved_at)"
                        + " values (:person, 'splitting', 'CLINICAL', :words, :now)",
                "insert into conversation_version (id, person_id, module_id, side, version, words, handed_in_at)"
                        + " values (:id, :person, 'splitting', 'CLINICAL', 1, :words, :now)",
                "insert into conversation_share (person_id, module_id, version_id, token_hash, shared_at)"
                        + " values (:person, 'splitting', :id, '" + person + "', :now)")) {
            database.asApplication()
                    .sql(statement)
                    .param("id", answer)
                    .param("person", person.value())
                    .param("words", WORDS)
                    .param("now", OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                    .update();
        }
    }

    private void isReminded(PersonId person) {
        UUID assignment = UUID.randomUUID();
        UUID mail = UUID.randomUUID();
        database.asOwner()
                .sql("""
                        insert into assignment (id, institution_id, reason, due_days, test_out, made_by, made_at)
                        values (:id, :institution, 'Because', 30, true, :by, current_timestamp)""")
                .param("id", assignment)
                .param("institution", institution.id().value())
                .param("by", administrator.person().value())
                .update();
        database.asOwner()
                .sql("""
                        insert into mail_log (id, person_id, mail_day, attempt, outcome, happened_at)
                        values (:id, :person, current_date, 1, 'SENT', current_timestamp)""")
                .param("id", mail)
                .param("person", person.value())
                .update();
        database.asOwner()
                .sql("""
                        insert into mail_reason (mail_id, assignment_id, module_id, rule_kind, last_day)
                        values (:mail, :assignment, 'splitting', 'REMINDER', current_date)""")
                .param("mail", mail)
                .param("assignment", assignment)
                .update();
        database.asOwner()
                .sql("""
                        insert into calendar_feed (person_id, token_hash, made_at)
                        values (:person, :hash, current_timestamp)""")
                .param("person", person.value())
                .param("hash", person.toString())
                .update();
    }

    private void belongs() {
        names.set(account.person(), new PersonName("Grace Hopper"));
        institutions.enter(institution.id(), account.person(), InstitutionRole.TRAINER, administrator.person());
        Reach reach = reaches.of(administrator, institution.id()).orElseThrow();
        Group group = groups.make(reach, Optional.empty(), "Radiology").orElseThrow();
        groups.add(reach, account.person(), group.id());
        groups.setTrainer(reach, group.id(), account.person(), true);
    }

    private Learner server() {
        Learner learner = account().learner();
        return new Learner(learner.person(), learner.email(), Set.of(Authority.ADMINISTRATOR));
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }
}
