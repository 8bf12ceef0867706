package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Coming back: on another device, after the server was stopped, after it was killed.
@ExtendWith(RunningApplication.class)
class ResumeIT {
    private static final String PASSWORD = "the gap is between us";
    private static final String LESSON = "learn/cross-validation/patients-not-slices";
    private static final String ITEM = "fingerprint-coin-toss";
    private static final String OTHER_LESSON = "learn/cross-validation/another-hospital";
    private static final String OTHER_ITEM = "hospital-name-only";
    private static final int SECTION = 3;

    /// To be stopped and killed; the other journeys have one of their own.
    @AutoClose
    private static final Server MORTAL = Server.start(Server.QUICK_TO_START);

    @ParameterizedTest
    @EnumSource
    void resumesAtTheSectionOnAnotherDevice(Screen screen, Visitors visitors) {
        String email = UUID.randomUUID() + "@hospital.example";
        Visitor learner = visitors.arrive(screen);
        learner.signUp(email, PASSWORD).isAt("what-do-you-do");
        learner.open(LESSON);
        String section = readUpTo(learner);

        Visitor elsewhere = visitors.arrive(screen);
        elsewhere.signIn(email, PASSWORD).isAt("path");
        resume(elsewhere);

        standsAt(elsewhere, section);
    }

    /// Both ends of the server in one story, because each start of it takes its time.
    @Test
    void resumesAtTheSectionAfterARestartAndAnAcknowledgedAnswerOutlivesAKilledServerOnce(Visitors visitors) {
        var learners = Stream.of(Screen.values())
                .map(screen -> visitors.arrive(screen, MORTAL).startAsGuest("roles.clinical-expert"))
                .toList();
        var sections = learners.stream()
                .map(learner -> {
                    learner.open(LESSON);
                    learner.item(ITEM).answerSomehow();
                    return readUpTo(learner);
                })
                .toList();

        MORTAL.restart();

        for (int i = 0; i < learners.size(); i++) {
            learners.get(i).open("path");
            resume(learners.get(i));
            standsAt(learners.get(i), sections.get(i));
            assertThat(learners.get(i).item(ITEM).verdict()).isVisible();
        }

        Visitor learner = learners.getFirst();
        learner.complaints().tolerate("ERR_CONNECTION_REFUSED");
        learner.open(OTHER_LESSON);
        learner.item(OTHER_ITEM).answerSomehow();

        MORTAL.killAndStartAgain();

        learner.open(OTHER_LESSON);
        assertThat(learner.item(OTHER_ITEM).verdict()).isVisible();
        assertThat(MORTAL.stopAndCount("select count(*) from item_answer where item_id = ?", OTHER_ITEM))
                .isEqualTo(1);
        assertThat(MORTAL.stopAndCount("select count(*) from ledger where subject = ?", OTHER_ITEM))
                .isEqualTo(1);
    }

    /// Scrolls to a section and waits until the server has been told.
    private static String readUpTo(Visitor learner) {
        Locator section = learner.page().locator("[data-anchor]").nth(SECTION);
        String anchor = section.getAttribute("data-anchor");
        learner.page()
                .waitForResponse(
                        response -> response.request().postData() != null
                                && response.request().postData().contains("\"" + anchor + "\""),
                        new Page.WaitForResponseOptions(),
                        () -> section.evaluate("element => element.scrollIntoView()"));
        return anchor;
    }

    private static void resume(Visitor learner) {
        Locator resume = learner.page().locator(".module .onwards a").first();
        assertThat(resume).containsText("Resume");
        resume.click();
    }

    /// The section begins in the upper third of the window.
    private static void standsAt(Visitor learner, String section) {
        learner.isAt(LESSON);
        learner.page().waitForFunction("""
                        section => {
                          const place = document.querySelector(`[data-anchor="${section}"]`);
                          const top = place && place.getBoundingClientRect().top;
                          return top !== null && top >= -2 && top < innerHeight / 3;
                        }""", section);
    }
}
