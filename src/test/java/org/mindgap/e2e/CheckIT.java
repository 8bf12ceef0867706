package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The check of a module.
@ExtendWith(RunningApplication.class)
class CheckIT {
    private static final String CHECK = "check/cross-validation";
    private static final AnswerKey BANK = AnswerKey.of("cross-validation/bank.yaml");
    private static final int QUESTIONS = 10;

    @ParameterizedTest
    @EnumSource
    void passingIsKeptUntilTheLessonsAreReadToo(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert", "roles.model-training");
        learner.open(CHECK);

        learner.button("check.start").click();
        answerAll(learner, BANK::right);

        learner.seesHeading(Words.of("check.passed-not-complete"));
        learner.link("check.to-path").click();
        learner.isAt("path");
        assertThat(learner.page().locator(".module .status").first()).containsText("0 of 6");
        learner.open(CHECK);
        assertThat(learner.page().locator(".past-attempts li")).containsText("passed");
    }

    @Test
    void aFailedCheckIsKeptAndCanBeRepeated(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open(CHECK);

        learner.button("check.start").click();
        answerAll(learner, BANK::wrong);

        learner.seesHeading(Words.of("check.not-passed"));
        learner.reads("check.look-again");
        learner.open("path");
        assertThat(learner.page().locator(".module .status").first()).containsText("0 of 6");
        learner.open(CHECK);
        assertThat(learner.page().locator(".past-attempts li")).hasCount(1);
        assertThat(learner.page().locator(".past-attempts li")).containsText("not passed");
        learner.button("check.start-again").click();
        learner.reads("attempt.question", 1, QUESTIONS);
    }

    @Test
    void aCheckGoesOnWhereItWasLeft(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).startAsGuest("roles.model-training");
        learner.open(CHECK);
        learner.button("check.start").click();
        answer(learner, BANK::right);

        learner.open("glossary");
        learner.open(CHECK);

        learner.reads("attempt.question", 2, QUESTIONS);
    }

    private static void answerAll(Visitor learner, Function<String, AnswerKey.Answer> answers) {
        for (int question = 1; question <= QUESTIONS; question++) {
            learner.reads("attempt.question", question, QUESTIONS);
            answer(learner, answers);
            learner.button(question == QUESTIONS ? "attempt.see-result" : "attempt.next")
                    .click();
        }
    }

    private static void answer(Visitor learner, Function<String, AnswerKey.Answer> answers) {
        ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
        item.answer(answers.apply(item.id()));
    }
}
