package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The living cohort, as a learner and as a trainer meet it.
@ExtendWith(RunningApplication.class)
class CohortIT {
    @ParameterizedTest
    @EnumSource
    void contributesOnlyWhenAskedAndWithdraws(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        learner.open("practice/small-dataset-strategy");
        Practice.on(learner, "small-dataset-strategy").answer("One single split");

        learner.open("gap-profile");
        learner.reads("contribution.title");
        assertThat(Axe.violations(learner.page())).isEmpty();
        learner.button("contribution.yes").click();
        learner.reads("contribution.contributed");

        learner.open("gap-profile");
        learner.doesNotRead("contribution.title");
        learner.button("contribution.look").click();
        assertThat(learner.page().locator(".contribution")).containsText("One single split");
        learner.button("contribution.withdraw").click();
        learner.reads("contribution.withdrawn");
        learner.findsThePageInOrder();
    }

    @Test
    void asksOnceAndTakesNoForAnAnswer(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.model-training");
        learner.open("practice/synthetic-data");
        Practice.on(learner, "synthetic-data").answer("Only real");

        learner.open("gap-profile");
        learner.button("contribution.no").click();
        learner.reads("contribution.declined");

        learner.open("gap-profile");
        learner.reads("contribution.declined");
        learner.doesNotRead("contribution.title");
    }

    @Test
    void answersTheOpenQuestion(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open("open-question");

        learner.button("open-question.keep").click();
        learner.reads("open-question.missing");
        learner.field("open-question.words").fill("Who pays when the model is wrong?");
        learner.page().getByLabel("Adoption").check();
        learner.button("open-question.keep").click();

        learner.reads("open-question.chosen", "Adoption");
        learner.open("open-question");
        assertThat(learner.page().locator("main")).containsText("Who pays when the model is wrong?");
    }

    @ParameterizedTest
    @EnumSource
    void givesATrainerACodeForAGroup(Screen screen, Visitors visitors) {
        Visitor trainer = visitors.arrive(screen).signIn("trainer@demo.example", "mindgap-demo");
        trainer.isAt("path");
        trainer.open("groups");

        trainer.field("groups.name").fill("Radiology " + screen);
        trainer.button("groups.make").click();
        trainer.linkNamed("Radiology " + screen).click();
        trainer.reads("group.invite");
        assertThat(Axe.violations(trainer.page())).isEmpty();

        trainer.open("cohort/groups");
        assertThat(trainer.page().locator(".join-code").first()).isVisible();
        trainer.reads("cohort-groups.few");
        assertThat(Axe.violations(trainer.page())).isEmpty();
    }
}
