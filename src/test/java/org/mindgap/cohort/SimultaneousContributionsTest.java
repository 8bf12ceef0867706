package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.cohort.CohortFixture.K_FOLD;
import static org.mindgap.cohort.CohortFixture.SINGLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.PersonId;

@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class})
class SimultaneousContributionsTest {
    private final Crowd crowd;
    private final CohortService cohort;
    private final ContributionService contributions;
    private final DatabaseUnderTest database;
    private final QuestionId question = CohortFixture.aQuestion();

    SimultaneousContributionsTest(
            Crowd crowd, CohortService cohort, ContributionService contributions, DatabaseUnderTest database) {
        this.crowd = crowd;
        this.cohort = cohort;
        this.contributions = contributions;
        this.database = database;
    }

    @Test
    void publishEachVersionOnceWithTenMorePeople() throws Exception {
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            PersonId person = crowd.somebody();
            crowd.answer(person, question, K_FOLD);
            work.add(() -> crowd.contribute(person, Optional.empty()));
        }

        atOnce(work);

        assertThat(versions()).containsExactly(10, 20);
    }

    @Test
    void ofOnePersonLeaveOneContribution() throws Exception {
        PersonId person = crowd.somebody();
        crowd.answer(person, question, K_FOLD);
        Runnable contribute = () -> crowd.contribute(person, Optional.empty());

        atOnce(List.of(contribute, contribute, contribute, contribute));

        assertThat(rows()).isOne();
    }

    @Test
    void answersAndWithdrawalsDoNotWaitInACircle() throws Exception {
        List<PersonId> people = crowd.contributors(12, question, K_FOLD);
        List<Runnable> work = new ArrayList<>();
        for (PersonId person : people) {
            work.add(() -> crowd.answer(person, question, SINGLE));
            work.add(() -> contributions.withdraw(person));
        }

        atOnce(work);

        assertThat(rows()).isZero();
        assertThat(cohort.published()).noneMatch(figures -> figures.question().equals(question));
    }

    private List<Integer> versions() {
        return database.asOwner()
                .sql("select people from cohort_block where question_id = :question order by version")
                .param("question", question.value())
                .query(Integer.class)
                .list();
    }

    private int rows() {
        return database.asOwner()
                .sql("select count(*) from contributed_answer where question_id = :question")
                .param("question", question.value())
                .query(Integer.class)
                .single();
    }

    private static void atOnce(List<Runnable> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Runnable one : work) {
                all.add(threads.submit(() -> {
                    start.await();
                    one.run();
                    return true;
                }));
            }
            start.countDown();
        }
        for (Future<?> one : all) {
            one.get();
        }
    }
}
