package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check of a module, from the first question to the result.
@ExtendWith(RunningApplication.class)
class ModuleCheckIT {
    private static final int QUESTIONS = 10;

    @ParameterizedTest
    @CsvSource({
        "segmentation-metrics, DESK, POINTER",
        "segmentation-metrics, PHONE, KEYBOARD",
        "synthetic-data, DESK, KEYBOARD",
        "synthetic-data, PHONE, POINTER"
    })
    void isPassedAndKept(String module, Screen screen, Hand hand, Visitors visitors) {
        AnswerKey bank = AnswerKey.of(module + "/bank.yaml");
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert", "roles.model-training");
        learner.open("check/" + module);

        hand.press(learner, learner.button("check.start"));
        for (int question = 1; question <= QUESTIONS; question++) {
            learner.reads("attempt.question", question, QUESTIONS);
            ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
            hand.answer(learner, item, bank.right(item.id()));
            assertThat(item.verdict()).hasText(Words.of("feedback.right"));
            assertThat(Axe.violationsIn(item.place())).isEmpty();
            hand.press(learner, learner.button(question == QUESTIONS ? "attempt.see-result" : "attempt.next"));
        }

        learner.seesHeading(Words.of("check.passed-not-complete"));
        learner.findsThePageInOrder();
        assertThat(Axe.violations(learner.page())).isEmpty();
        learner.open("check/" + module);
        assertThat(learner.page().locator(".past-attempts li")).containsText("passed");
    }
}
