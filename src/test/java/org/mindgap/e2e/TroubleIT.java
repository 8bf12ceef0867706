package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What goes wrong is answered with a sentence, and nothing is lost.
@ExtendWith(RunningApplication.class)
class TroubleIT {
    private static final String LESSON = "learn/cross-validation/one-split";
    private static final String ITEM = "one-split-how-far-apart";

    @Test
    void unknownAddressesAreAnsweredInTheUsualFrame(Visitors visitors) {
        Visitor visitor = visitors.arrive(Screen.PHONE);
        List<String> unknown = List.of(
                "nowhere",
                "nowhere/at/all",
                "learn/cross-validation/no-such-lesson",
                "learn/no-such-module/one-split",
                "learn/cross-validation/NOT%20AN%20ID",
                "check/no-such-module",
                "lab/cross-validation/one-split/no-such-lab");

        for (String path : unknown) {
            visitor.open(path);
            visitor.seesHeading(Words.of("not-found.title"));
            visitor.findsThePageInOrder();
        }

        visitor.link("not-found.to-path").click();
        visitor.isAt("path");
    }

    @Test
    void twoTabsAnswerTheSameItem(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open(LESSON);
        Page first = learner.openTab(LESSON);
        AnswerKey key = AnswerKey.of("cross-validation/one-split/items.yaml");

        learner.item(ITEM).answer(key.wrong(ITEM));
        learner.lookAt(first);
        learner.item(ITEM).answer(key.right(ITEM));

        learner.open(LESSON);
        assertThat(learner.item(ITEM).verdict()).hasText(Words.of("feedback.right"));
    }

    @Test
    void twoTabsAnswerTheSameQuestionOfACheck(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open("check/cross-validation");
        learner.button("check.start").click();
        learner.reads("attempt.question", 1, 10);
        AnswerKey key = AnswerKey.of("cross-validation/bank.yaml");
        Page first = learner.openTab("check/cross-validation");

        answer(learner, key);
        learner.lookAt(first);
        answer(learner, key);

        learner.open("check/cross-validation");
        learner.reads("attempt.question", 2, 10);
    }

    private static void answer(Visitor learner, AnswerKey key) {
        ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
        item.answer(key.right(item.id()));
    }

    @Test
    void anEndedSessionLosesNothing(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).startAsGuest("roles.clinical-expert");
        learner.complaints().tolerate("403");
        learner.open(LESSON);
        learner.item(ITEM).answerSomehow();
        String verdict = learner.item(ITEM).verdict().textContent();
        learner.context().clearCookies(new ClearCookiesOptions().setName("mindgap-session"));

        learner.item("one-split-two-reports").options().first().check();
        learner.item("one-split-two-reports").sure().first().check();
        learner.item("one-split-two-reports").check().click();

        assertThat(learner.page()
                        .getByText(Words.of("failure.session-expired-words"))
                        .or(learner.page().getByText(Words.of("failure.cookies-words")))
                        .or(learner.item("one-split-two-reports").verdict())
                        .first())
                .isVisible();
        learner.page().reload();
        assertThat(learner.item(ITEM).verdict()).hasText(verdict);
        learner.item("one-split-two-reports").answerSomehow();
    }

    @Test
    void anUnknownSessionLosesNothing(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.complaints().tolerate("403");
        learner.open(LESSON);
        learner.item(ITEM).answerSomehow();
        String verdict = learner.item(ITEM).verdict().textContent();
        learner.context()
                .addCookies(List.of(new Cookie("mindgap-session", "0123456789ABCDEF").setUrl(learner.address(""))));

        learner.item("one-split-two-reports").check().click();

        assertThat(learner.page()
                        .getByText(Words.of("failure.session-expired-words"))
                        .or(learner.item("one-split-two-reports").check())
                        .first())
                .isVisible();
        learner.page().reload();
        assertThat(learner.item(ITEM).verdict()).hasText(verdict);
        learner.item("one-split-two-reports").answerSomehow();
    }
}
