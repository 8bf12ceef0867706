package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mindgap.cohort.CohortFixture.K_FOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.PersonId;
import org.springframework.dao.DataAccessException;

/// What keeps a contribution apart from its person.
@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class},
        ownDatabase = true)
class ContributionLinksTest {
    private final Crowd crowd;
    private final ContributionService contributions;
    private final CohortService cohort;
    private final DatabaseUnderTest database;
    private final QuestionId question = CohortFixture.aQuestion();

    ContributionLinksTest(
            Crowd crowd, ContributionService contributions, CohortService cohort, DatabaseUnderTest database) {
        this.crowd = crowd;
        this.contributions = contributions;
        this.cohort = cohort;
        this.database = database;
    }

    @Test
    void logsEveryUseWithItsPurpose() {
        PersonId person = crowd.somebody();
        int before = uses().size();

        crowd.contribute(person, Optional.empty());
        crowd.answer(person, question, K_FOLD);
        assertThat(contributions.find(person)).isPresent();
        contributions.withdraw(person);

        List<String> purposes = uses();
        assertThat(purposes.size() - before).isEqualTo(5);
        assertThat(purposes).contains("CONTRIBUTE", "ADD_ANSWER", "SHOW", "WITHDRAW");
    }

    @Test
    void isNotUsedByReports() {
        crowd.contributors(10, question, K_FOLD);
        int before = uses().size();

        assertThat(cohort.published()).isNotEmpty();

        assertThat(uses()).hasSize(before);
    }

    @Test
    void isReadByOneClassAndNamedByTheOneThatSaysWhyItIsNotHandedOut() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("contribution_link"))
                    .map(file -> file.getFileName().toString())
                    .toList();

            assertThat(naming).containsExactlyInAnyOrder("ContributionLinks.java", "PersonalTable.java");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contribution", "contributed_answer", "contributed_words", "cohort_block", "cohort_count"})
    void theCohortHoldsNoPersonAndNoTime(String table) {
        List<Map<String, Object>> columns =
                database.asOwner().sql("""
                        select lower(column_name) as name, lower(data_type) as type from information_schema.columns
                        where lower(table_name) = :table""").param("table", table).query().listOfRows();

        assertThat(columns).isNotEmpty().allSatisfy(column -> {
            assertThat(column.get("name")).asString().doesNotContain("person").doesNotContain("_at");
            assertThat(column.get("type"))
                    .asString()
                    .doesNotContain("timestamp")
                    .doesNotContain("date");
        });
    }

    @Test
    void theLogHoldsNeitherPersonNorToken() {
        List<String> columns = database.asOwner().sql("""
                        select column_name from information_schema.columns
                        where lower(table_name) = 'contribution_link_use'""").query(String.class).list();

        assertThat(columns)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder("id", "purpose", "used_at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from contribution_link_use",
                "update contribution_link_use set purpose = 'SHOW'",
                "update contribution_link set token = person_id",
                "delete from contribution_decision",
                "delete from cohort_block",
                "update cohort_block set people = 100",
                "update cohort_count set people = 100",
                "delete from cohort_block_end",
            })
    void theApplicationCannotRewrite(String statement) {
        assertThatThrownBy(() -> database.asApplication().sql(statement).update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> uses() {
        return database.asOwner()
                .sql("select purpose from contribution_link_use")
                .query(String.class)
                .list();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
