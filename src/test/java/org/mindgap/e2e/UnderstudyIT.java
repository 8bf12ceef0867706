package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The understudy with a pointer and with the keyboard alone: what is computed beside the page arrives in it.
@ExtendWith(RunningApplication.class)
class UnderstudyIT {
    private static final String VERDICT = "lab/synthetic-data/train-and-test/understudy-verdict";
    private static final String LEAK = "lab/synthetic-data/memory/understudy-leak";
    private static final String SEALED = "lab/synthetic-data/decision/understudy-sealed";

    @ParameterizedTest
    @EnumSource
    void aVerdictIsLedAstrayWithAPointerAndALinkBringsItBack(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(VERDICT);
        assertInOrder(learner);

        typed(learner, "understudy-verdict", "gap").fill("0.7");
        typed(learner, "understudy-verdict", "gap").press("Tab");
        assertThat(tile(learner, "verdict")).containsText("too bad");
        learner.button("lab.understudy.try-ten").click();
        learner.reads("lab.credit.full", 30, 30);
        tile(learner, "looks").click();
        assertThat(learner.page().locator(".chart-cloud")).isVisible();
        assertInOrder(learner);

        learner.page().waitForURL(address -> address.contains("gap=0.7") && address.contains("panel=looks"));
        String story = tile(learner, "verdict").textContent();
        Visitor colleague =
                visitors.arrive(screen).open(learner.link("lab.link").getAttribute("href"));

        assertThat(tile(colleague, "verdict")).hasText(story);
        assertThat(colleague.page().locator(".chart-cloud")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void copiesAreFoundAndHiddenWithTheKeyboardAlone(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LEAK);
        var keys = learner.page().keyboard();

        tabTo(learner, tile(learner, "leak"));
        assertThat(tile(learner, "leak")).hasAttribute("aria-pressed", "true");
        tabTo(learner, slider(learner, "memory"));
        stepTo(learner, "memory", 5);
        assertThat(tile(learner, "leak")).containsText("members are given away");
        tabTo(learner, slider(learner, "jitter"));
        stepTo(learner, "jitter", 4);
        tabTo(learner, learner.button("lab.understudy.try-ten"));
        keys.press("Enter");
        learner.reads("lab.credit.full", 20, 20);
        assertInOrder(learner);
    }

    @Test
    void numbersOfSealedGeneratorsAreBought(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).open(SEALED);

        for (String generator : new String[] {"A", "B"}) {
            learner.field("lab.understudy.generator").selectOption(generator);
            learner.button("lab.understudy.buy").click();
            assertThat(learner.page().locator(".understudy-bought tbody td").nth(generator.charAt(0) - 'A'))
                    .not()
                    .hasText("–");
        }
        learner.reads("lab.understudy.bought", 2, 8);
        learner.button("lab.understudy.check-sealed").click();
        learner.reads("lab.understudy.unnamed", 5);
        assertInOrder(learner);
    }

    private static void assertInOrder(Visitor learner) {
        Page page = learner.page();
        assertThat(Axe.violationsIn(page.locator(".lab"))).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsByColour(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(wide).isLessThanOrEqualTo(0);
    }

    private static Locator tile(Visitor learner, String panel) {
        return learner.page().locator(".understudy-tile[id$='-panel-" + panel + "']");
    }

    private static Locator typed(Visitor learner, String lab, String control) {
        return learner.page().locator("#lab-" + lab + "-" + control + "-typed");
    }

    private static Locator slider(Visitor learner, String control) {
        return learner.page().locator("#lab-understudy-leak-" + control);
    }

    /// A step at a time, as somebody does who reads what each step changes.
    private static void stepTo(Visitor learner, String control, int tenths) {
        for (int step = 1; step <= tenths; step++) {
            learner.page().keyboard().press("ArrowRight");
            assertThat(typed(learner, "understudy-leak", control)).hasValue("0." + step);
        }
    }

    private static void tabTo(Visitor learner, Locator target) {
        for (int press = 0; press < 120; press++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            learner.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
