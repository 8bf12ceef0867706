package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Marking a results page at the referee's desk, with a pointer and with the keyboard alone.
@ExtendWith(RunningApplication.class)
class RefereesDeskIT {
    private static final String LAB = "lab/segmentation-metrics/question-first/referees-desk";

    @ParameterizedTest
    @EnumSource
    void aReportIsWrittenWithAPointerAndALinkBringsItBack(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LAB);

        place(learner, "ours-patients").click();
        assertThat(reason(learner)).isFocused();
        reason(learner).selectOption("failures");
        learner.button("lab.desk.make").click();
        assertThat(place(learner, "ours-patients")).isFocused();
        place(learner, "ours-accuracy").click();
        reason(learner).selectOption("impossible");
        learner.button("lab.desk.make").click();

        assertThat(learner.page().locator(".desk-remarks li")).hasCount(2);
        learner.page().waitForURL(address -> address.contains("ours-accuracy_impossible"));
        String link = learner.link("lab.link").getAttribute("href");
        learner.button("lab.desk.hand-in").click();
        learner.reads("lab.desk.score", 1, 12, 1, 0.5);
        assertInOrder(learner);

        Visitor colleague = visitors.arrive(screen).open(link);

        assertThat(colleague.page().locator(".desk-place.is-remarked")).hasCount(2);
    }

    @Test
    void thePagesAreWorkedThroughWithTheKeyboardAlone(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open(LAB);
        var keys = learner.page().keyboard();

        tabTo(learner, place(learner, "external-auc"));
        assertThat(isCovered(place(learner, "external-auc"))).isFalse();
        keys.press("Enter");
        assertThat(reason(learner)).isFocused();
        keys.press("Escape");
        assertThat(place(learner, "external-auc")).isFocused();
        assertThat(reason(learner)).isHidden();
        keys.press("Space");
        assertThat(reason(learner)).isFocused();
        keys.type("Rests");
        keys.press("Tab");
        keys.press("Enter");
        assertThat(place(learner, "external-auc")).isFocused();
        assertThat(place(learner, "external-auc")).hasAttribute("aria-label", "Ours, external, AUC: 0.99, one remark");

        learner.page().locator(".desk-tab").first().focus();
        keys.press("Tab");
        keys.press("Enter");
        tabTo(learner, place(learner, "errors-clinical"));
        keys.press("Space");
        assertThat(place(learner, "errors-clinical")).hasAttribute("aria-pressed", "true");
        tabTo(learner, learner.button("lab.desk.check-flags"));
        keys.press("Enter");
        learner.reads("lab.credit.partly", 1, 7);
        assertInOrder(learner);

        learner.page().locator(".desk-tab").nth(1).focus();
        keys.press("Tab");
        keys.press("Enter");
        Locator unit = learner.page().locator("#lab-referees-desk-unit");
        tabTo(learner, unit.locator("input").first());
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(learner.page().locator(".desk-made")).containsText("0.817");
        assertInOrder(learner);
    }

    @Test
    void theCalculatorAnswersOnEveryPage(Visitors visitors) {
        for (String page : new String[] {"results", "percentages", "report"}) {
            Visitor learner = visitors.arrive(Screen.DESK).open(LAB + "?page=" + page);
            learner.page().locator(".desk-calculator summary").click();
            learner.button("lab.calculator.kind-granularity").click();

            learner.field("lab.calculator.entry-percent").fill("77.3");
            learner.field("lab.calculator.entry-people").fill("30");
            learner.button("lab.calculator.calculate").click();

            assertThat(learner.page().locator(".desk-result")).containsText("77.3% of 30 cannot be.");
            assertInOrder(learner);
        }
    }

    private static void assertInOrder(Visitor learner) {
        assertThat(Axe.violationsIn(learner.page().locator(".lab"))).isEmpty();
        int wide = (int) learner.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(wide).isLessThanOrEqualTo(0);
    }

    private static Locator place(Visitor learner, String word) {
        return learner.page().locator("#lab-referees-desk-" + word);
    }

    private static Locator reason(Visitor learner) {
        return learner.page().locator("#lab-referees-desk-reason");
    }

    private static void tabTo(Visitor learner, Locator target) {
        for (int press = 0; press < 120; press++) {
            if ((boolean) target.evaluate(
                    "element => element === document.activeElement || element.contains(document.activeElement)")) {
                return;
            }
            learner.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    /// Whether something lies over the middle of what has the focus.
    private static boolean isCovered(Locator focused) {
        return (boolean) focused.evaluate("""
                element => {
                  const {x, y, width, height} = element.getBoundingClientRect();
                  return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
                }""");
    }
}
