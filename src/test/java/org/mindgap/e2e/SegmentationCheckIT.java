package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check of the module on segmentation metrics, from the first question to the result.
@ExtendWith(RunningApplication.class)
class SegmentationCheckIT {
    private static final String CHECK = "check/segmentation-metrics";
    private static final AnswerKey BANK = AnswerKey.of("segmentation-metrics/bank.yaml");
    private static final int QUESTIONS = 10;

    @ParameterizedTest
    @CsvSource({"DESK, POINTER", "PHONE, KEYBOARD"})
    void isPassedAndKept(Screen screen, Hand hand, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert", "roles.model-training");
        learner.open(CHECK);

        hand.press(learner, learner.button("check.start"));
        for (int question = 1; question <= QUESTIONS; question++) {
            learner.reads("attempt.question", question, QUESTIONS);
            ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
            hand.answer(learner, item, BANK.right(item.id()));
            assertThat(item.verdict()).hasText(Words.of("feedback.right"));
            assertThat(Axe.violationsIn(item.place())).isEmpty();
            hand.press(learner, learner.button(question == QUESTIONS ? "attempt.see-result" : "attempt.next"));
        }

        learner.seesHeading(Words.of("check.passed-not-complete"));
        learner.findsThePageInOrder();
        assertThat(Axe.violations(learner.page())).isEmpty();
        learner.open(CHECK);
        assertThat(learner.page().locator(".past-attempts li")).containsText("passed");
    }
}
