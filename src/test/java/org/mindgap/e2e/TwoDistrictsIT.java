package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pulling the levers of the two districts, with a pointer and with the keyboard alone.
@ExtendWith(RunningApplication.class)
class TwoDistrictsIT {
    private static final String LEVERS = "lab/bias-fairness/fixes/two-districts-levers";
    private static final String LEDGER = "lab/bias-fairness/levelling-down/two-districts-ledger";

    @ParameterizedTest
    @EnumSource
    void aGapIsClosedWithAPointerAndALinkBringsItBack(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LEVERS);
        assertThat(story(learner)).containsText("Nothing was done yet");

        lever(learner, "levers", "decision").selectOption("equal-opportunity");

        assertThat(story(learner)).containsText("You chose: equal sensitivity");
        assertThat(learner.page().locator(".lamps .is-lit")).hasCount(1);
        assertInOrder(learner);
        button(learner, "close-gap", "lab.task.check-state").click();
        learner.reads("lab.credit.full", 30, 30);
        learner.page().waitForURL(address -> address.contains("decision=equal-opportunity"));
        String link = learner.link("lab.link").getAttribute("href");

        Visitor colleague = visitors.arrive(screen).open(link);

        assertThat(story(colleague)).containsText("You chose: equal sensitivity");
        assertThat(lever(colleague, "levers", "decision")).hasValue("equal-opportunity");
    }

    @ParameterizedTest
    @EnumSource
    void levellingDownIsCaughtWithTheKeyboardAlone(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LEDGER);
        var keys = learner.page().keyboard();

        tabTo(learner, lever(learner, "ledger", "decision"));
        keys.type("equalised");
        keys.press("Tab");
        assertThat(story(learner)).containsText("This is levelling down");
        tabTo(learner, learner.page().locator("#two-districts-ledger-row"));
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        tabTo(learner, button(learner, "level-down", "lab.task.check-state"));
        keys.press("Enter");

        learner.reads("lab.credit.full", 15, 15);
        learner.reads("lab.missions.sum", 15, 100);
        assertInOrder(learner);
        tabBackTo(learner, lever(learner, "ledger", "decision"));
        keys.type("one");
        keys.press("Tab");
        assertThat(story(learner)).containsText("Nothing was done yet");
    }

    @Test
    void aSliderOfTheDataRedrawsAndEveryPictureHasItsTable(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open(LEVERS);
        Page page = learner.page();

        page.locator(".lab-control-fold summary").last().click();
        page.locator("#lab-two-districts-levers-offset-van-typed").fill("0");
        page.keyboard().press("Tab");

        assertThat(story(learner)).containsText("Van: offset of the equipment 0.");
        assertThat(page.locator(".districts figure svg")).hasCount(6);
        for (Locator table : page.locator(".districts figure details summary").all()) {
            table.click();
        }
        assertThat(page.locator(".districts figure .chart-table table")).hasCount(6);
        assertInOrder(learner);
    }

    private static void assertInOrder(Visitor learner) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            assertThat(Axe.violationsIn(learner.page().locator(".lab"))).isEmpty();
        }
        int wide = (int) learner.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(wide).isLessThanOrEqualTo(0);
    }

    private static Locator story(Visitor learner) {
        return learner.page().locator(".lab-story");
    }

    private static Locator lever(Visitor learner, String lab, String name) {
        return learner.page().locator("#lab-two-districts-" + lab + "-" + name);
    }

    private static Locator button(Visitor learner, String task, String words) {
        return learner.page()
                .locator(".lab-task[aria-label='" + Words.of("lab.task." + task) + "'] vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Words.of(words)));
    }

    private static void tabTo(Visitor learner, Locator target) {
        step(learner, target, "Tab");
    }

    private static void tabBackTo(Visitor learner, Locator target) {
        step(learner, target, "Shift+Tab");
    }

    private static void step(Visitor learner, Locator target, String key) {
        for (int press = 0; press < 120; press++) {
            if ((boolean) target.evaluate(
                    "element => element === document.activeElement || element.contains(document.activeElement)")) {
                return;
            }
            learner.page().keyboard().press(key);
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
