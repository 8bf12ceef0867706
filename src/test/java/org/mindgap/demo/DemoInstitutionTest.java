package org.mindgap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mindgap.Application;
import org.mindgap.ViewDatabase;
import org.mindgap.assignment.AssignmentBoard;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.progress.LedgerReport;
import org.mindgap.progress.LedgerVerification;
import org.mindgap.report.CompletionFilter;
import org.mindgap.report.CompletionReport;
import org.mindgap.report.CompletionRow;
import org.mindgap.report.ReportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = Application.class, properties = "mindgap.demo.people=0")
@ContextConfiguration(initializers = ViewDatabase.class)
@ActiveProfiles("demo")
class DemoInstitutionTest {
    private static final int PEOPLE = 20;
    private static final ModuleId FIRST = new ModuleId("cross-validation");

    private static SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();

    @Autowired
    private DemoInstitution demonstration;

    @Autowired
    private AccountService accounts;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private ReachService reaches;

    @Autowired
    private Completions completions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerVerification verification;

    @Autowired
    private AssignmentBoard boards;

    @Autowired
    private ReportService reports;

    /// This context puts its own strategy in the place of the one that other tests' contexts have set.
    @BeforeAll
    static void remembersWhereSignInsAreKept() {
        before = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void keepsThemThereAgain() {
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    @Test
    void livesThroughEveryHistoryInThePastAndLeavesAnIntactLedger() {
        Instant began = Instant.now();
        demonstration.fill(PEOPLE);
        demonstration.fill(PEOPLE);
        List<DemoPerson> people = DemoPeople.asOf(began, PEOPLE);

        assertThat(people.stream()
                        .map(DemoPerson::pace)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DemoPerson.Pace.class))))
                .hasSize(DemoPerson.Pace.values().length);
        for (DemoPerson who : people) {
            PersonId person = account(who).person();
            List<LedgerEntry> entries = ledger.history(person);
            assertThat(entries).extracting(LedgerEntry::happenedAt).isSorted();
            assertThat(entries.getFirst().happenedAt()).isBefore(began.minus(Duration.ofDays(100)));
            assertThat(entries.getLast().happenedAt()).isBefore(Instant.now());
            List<ModuleId> completed = new ArrayList<>();
            completions.of(person).stream().map(Completion::module).forEach(completed::add);
            switch (who.pace()) {
                case EARLY, LATE -> assertThat(completed).contains(FIRST);
                case MIDWAY, STALLED, NEVER -> assertThat(completed).isEmpty();
                case TESTS_OUT ->
                    assertThat(entries).extracting(LedgerEntry::kind).contains(EventKind.TEST_FINISHED);
                case CHECK_OPEN ->
                    assertThat(entries).extracting(LedgerEntry::kind).contains(EventKind.CHECK_FINISHED);
            }
        }
        Account administrator = accounts.findByEmail(new EmailAddress("institution@demo.example"))
                .orElseThrow();
        Account trainer =
                accounts.findByEmail(new EmailAddress("trainer@demo.example")).orElseThrow();

        assertThat(institutions.of(administrator.person())).hasSize(1);
        assertThat(reaches.of(administrator.learner()))
                .singleElement()
                .satisfies(reach -> assertThat(reach.isWhole()).isTrue());
        Reach reach = reaches.of(trainer.learner()).getFirst();
        assertThat(Set.copyOf(reach.groups())).hasSize(3);
        assertThat(boards.lines(reach)).hasSize(2);
        CompletionReport completion = reports.report(reach, CompletionFilter.ALL);
        assertThat(completion.all().people()).isEqualTo(PEOPLE);
        assertThat(completion.modules()).hasSize(2);
        assertThat(completion.all().of(RequirementState.EXEMPT)).isEqualTo(1);
        assertThat(completion.all().of(RequirementState.COMPLETED)).isPositive();
        assertThat(completion.all().of(RequirementState.OVERDUE)).isPositive();
        assertThat(completion.all().of(RequirementState.AT_RISK)).isPositive();
        assertThat(completion.rows()).anyMatch(CompletionRow::extended);
        LedgerReport report = verification.verifyAll(line -> {});
        assertThat(report.isIntact()).isTrue();
    }

    private Account account(DemoPerson who) {
        return accounts.findByEmail(new EmailAddress(who.email())).orElseThrow();
    }
}
