package org.mindgap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What holds for every page, in light and dark, wide and narrow: axe finds nothing, nothing scrolls sideways, and
/// there is one main heading and a title.
@ExtendWith(RunningApplication.class)
class PagesIT {
    private static final int SMALLEST = 360;
    private static final AnswerKey BANK = AnswerKey.of("cross-validation/bank.yaml");

    /// Between them they have items of each kind.
    private static final List<String> LESSONS = List.of("one-split", "choosing-is-learning", "another-hospital");

    private static final List<String> PAGES = List.of(
            "",
            "what-do-you-do",
            "sign-in",
            "sign-up",
            "path",
            "review",
            "glossary",
            "sources",
            "cohort/external-validation",
            "open-data",
            "workbench/api",
            "gap-profile",
            "practice",
            "practice/trust-factors",
            "study",
            "study?section=bias-fairness&sort=gap&gaps=all",
            "study/age",
            "study/synthetic-data",
            "workbench",
            "nowhere",
            "module/cross-validation",
            "before/cross-validation",
            "calibration",
            "join",
            "verify/7K2MQ-9XR4T-0BDHC-5WJ8Z",
            "check/cross-validation",
            "learn/segmentation-metrics/question-first",
            "learn/synthetic-data/reluctant",
            "learn/synthetic-data/decision",
            "lab/cross-validation/every-patient-once/lottery-folds",
            "lab/cross-validation/choosing-is-learning/casino",
            "lab/segmentation-metrics/borders/bench-borders",
            "lab/segmentation-metrics/question-first/referees-desk",
            "lab/segmentation-metrics/question-first/referees-desk?page=percentages",
            "lab/segmentation-metrics/question-first/referees-desk?page=report&interval=patients&summary=both");

    /// One visitor for all of them, so that the browser has what pages share from the second on.
    @Test
    void pagesAreInOrder(Visitors visitors) {
        Visitor visitor = visitors.arrive(Screen.DESK);
        assertThat(PAGES).allSatisfy(path -> assertInOrder(visitor.open(path)));
    }

    /// Somebody on both sides meets every passage and every item.
    @Test
    void lessonsWithAnsweredItemsAreInOrder(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert", "roles.model-training");
        for (String lesson : LESSONS) {
            AnswerKey key = AnswerKey.of("cross-validation/" + lesson + "/items.yaml");
            learner.open("learn/cross-validation/" + lesson);
            for (Locator place : learner.page().locator(".item").all()) {
                ItemOnPage item = new ItemOnPage(place);
                item.answer(key.wrong(item.id()));
            }

            assertInOrder(learner);
        }
    }

    @Test
    void formsThatComplainAreInOrder(Visitors visitors) {
        Visitor visitor = visitors.arrive(Screen.DESK);
        visitor.signIn("nobody@hospital.example", "not my password");
        visitor.reads("sign-in.wrong");
        assertInOrder(visitor);

        visitor.signUp("nobody@hospital.example", "short");
        visitor.reads("sign-up.too-short");
        assertInOrder(visitor);
    }

    @Test
    void aComparisonIsInOrder(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open("learn/cross-validation/every-patient-once");

        Practice.on(learner, "small-dataset-strategy").answer("One single split");

        assertInOrder(learner);
    }

    @Test
    void aCheckIsInOrderFromTheQuestionToTheResultAndThePathAfterIt(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).startAsGuest("roles.clinical-expert");
        learner.open("check/cross-validation");
        learner.button("check.start").click();
        learner.reads("attempt.question", 1, 10);
        assertInOrder(learner);

        for (int question = 1; question <= 10; question++) {
            learner.reads("attempt.question", question, 10);
            ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
            item.answer(question <= 9 ? BANK.right(item.id()) : BANK.wrong(item.id()));
            if (question == 10) {
                assertInOrder(learner);
            }
            learner.button(question == 10 ? "attempt.see-result" : "attempt.next")
                    .click();
        }
        learner.seesHeading(Words.of("check.passed-not-complete"));
        assertInOrder(learner);
        learner.open("path");
        assertInOrder(learner);
    }

    private static void assertInOrder(Visitor visitor) {
        Page page = visitor.page();
        List<String> violations = new ArrayList<>();
        standsIn(Screen.DESK, visitor);
        Axe.violations(page).forEach(violation -> violations.add("desk: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.violationsByColour(page).forEach(violation -> violations.add("dark: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        standsIn(Screen.PHONE, visitor);
        Axe.violationsByWidth(page).forEach(violation -> violations.add("phone: " + violation));
        resize(page, SMALLEST, Screen.PHONE.height());
        visitor.findsThePageInOrder();
        assertThat(violations).as("violations at %s", page.url()).isEmpty();
        resize(page, Screen.DESK.width(), Screen.DESK.height());
    }

    private static void standsIn(Screen screen, Visitor visitor) {
        resize(visitor.page(), screen.width(), screen.height());
        visitor.page()
                .evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        visitor.findsThePageInOrder();
    }

    private static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
