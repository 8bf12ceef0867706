package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Labs in the hands of a learner.
@ExtendWith(RunningApplication.class)
class LabIT {
    private static final String LESSON = "cross-validation/every-patient-once";
    private static final String LAB = "lab/" + LESSON + "/lottery-folds";

    @ParameterizedTest
    @EnumSource
    void aControlChangesTheChartAndTheSentence(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LAB);
        String chart = chart(learner).innerHTML();
        String sentence = story(learner).textContent();

        choose(learner, "lab.strategy.patients");

        assertThat(story(learner)).not().hasText(sentence);
        assertThat(chart(learner).innerHTML()).isNotEqualTo(chart);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkReproducesTheState(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LAB);
        String first = story(learner).textContent();
        choose(learner, "lab.strategy.records");
        assertThat(story(learner)).not().hasText(first);
        String second = story(learner).textContent();
        learner.button("lab.draw-again").click();
        assertThat(story(learner)).not().hasText(second);

        String link = learner.link("lab.link").getAttribute("href");
        learner.page().waitForURL(address -> parameters(address).equals(parameters(link)));
        Visitor colleague = visitors.arrive(screen).open(link);

        assertThat(story(colleague)).hasText(story(learner).textContent());
        assertThat(chart(colleague).innerHTML()).isEqualTo(chart(learner).innerHTML());
    }

    @Test
    void aStateThatTheLabDoesNotHaveIsAnsweredWithASentence(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).open(LAB + "?folds=1000&strategy=guess");

        assertThat(learner.page().locator(".lab-fallbacks")).containsText("1000");
        assertThat(learner.page().locator(".lab-fallbacks")).containsText("guess");
        assertThat(chart(learner)).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void aTaskIsGradedAndKept(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        learner.open("learn/" + LESSON);
        Locator task = learner.page().locator(".lab-task");

        task.getByLabel(Words.of("lab.task.your-auc")).fill("two");
        keepPrediction(task).click();
        assertThat(task.getByText(Words.of("lab.task.not-an-auc"))).isVisible();
        task.getByLabel(Words.of("lab.task.your-auc")).fill("0.99");
        keepPrediction(task).click();

        assertThat(task.getByText("You said 0.99")).isVisible();
        assertThat(learner.button("lab.control.truth-hide")).isVisible();
        learner.open("learn/" + LESSON);
        assertThat(task).containsText("Your best try so far");
        assertThat(learner.button("lab.control.truth-locked")).hasCount(0);
    }

    @Test
    void aLostConnectionIsToldAndTheLabGoesOnWhenItIsBack(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open(LAB);
        learner.complaints().tolerate("ERR_INTERNET_DISCONNECTED");
        String before = story(learner).textContent();
        learner.context().setOffline(true);

        choose(learner, "lab.strategy.patients");

        learner.reads("failure.connection-lost");
        assertThat(learner.page().locator(".v-status-message")).hasCSS("opacity", "1");
        assertThat(learner.page().locator(".v-status-message").boundingBox().height)
                .as("height of the sentence")
                .isGreaterThan(24);
        assertThat(story(learner)).hasText(before);
        learner.context().setOffline(false);
        assertThat(story(learner)).not().hasText(before);
        String after = story(learner).textContent();
        learner.button("lab.draw-again").click();
        assertThat(story(learner)).not().hasText(after);
    }

    private static Set<String> parameters(String address) {
        return Set.of(address.substring(address.indexOf('?') + 1).split("&"));
    }

    private static void choose(Visitor learner, String option) {
        learner.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(Words.of(option)).setExact(true))
                .check();
    }

    private static Locator keepPrediction(Locator task) {
        return task.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of("lab.task.check-prediction")));
    }

    private static Locator story(Visitor learner) {
        return learner.page().locator(".lab-story");
    }

    private static Locator chart(Visitor learner) {
        return learner.page().locator(".lab-picture figure svg").first();
    }
}
