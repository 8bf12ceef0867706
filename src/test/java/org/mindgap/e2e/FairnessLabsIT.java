package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The labs on bias and fairness in the hands of a learner, with a pointer and with the keyboard alone.
@ExtendWith(RunningApplication.class)
class FairnessLabsIT {
    private static final String VAN = "lab/bias-fairness/where-bias-comes-from/brochure-van";
    private static final String CONSOLE = "lab/bias-fairness/cannot-all-hold/impossible-console";

    @Test
    void theShortcutIsCaught(Visitors visitors) {
        Hand hand = Hand.POINTER;
        Visitor learner = visitors.arrive(Screen.DESK).open(VAN);
        assertThat(story(learner)).containsText("27.6 false alarms");

        hand.press(learner, learner.button("lab.van.panel.marker"));
        assertThat(story(learner)).containsText("below the 0.76 of the signal alone");
        pick(hand, learner, "habit", 1);
        assertThat(story(learner)).containsText("shows 0.92, as at home");
        pick(hand, learner, "images", 2);
        assertThat(story(learner)).containsText("from 0.92 to 0.76");

        learner.page().waitForURL(address -> address.contains("images=erased"));
        Visitor colleague =
                visitors.arrive(Screen.DESK).open(learner.link("lab.link").getAttribute("href"));
        assertThat(story(colleague)).hasText(story(learner).textContent());
    }

    @Test
    void aHiddenReasonIsFoundAndKept(Visitors visitors) {
        Hand hand = Hand.KEYBOARD;
        Visitor learner = visitors.arrive(Screen.PHONE).startAsGuest("roles.clinical-expert");
        learner.open(VAN);
        Locator task = task(learner, "lab.task.mechanism");

        int found = 0;
        for (String trial : new String[] {"same-prevalence", "same-mix", "erase-marker", "reread-labels"}) {
            hand.press(learner, learner.button("lab.van.trial." + trial));
            Locator said = task.locator(".lab-note");
            assertThat(said).containsText(Words.of("lab.van.trial." + trial));
            if (said.textContent().contains("the numbers move")) {
                found = reason(trial);
                break;
            }
        }
        hand.choose(learner, task.locator(".van-reasons"), found);
        hand.press(learner, check(task));

        assertThat(task).containsText(Words.of("lab.credit.full", 25, 25));
        assertThat(learner.page().locator(".lab-standing-sum")).containsText("25 of 100");
        learner.open(VAN);
        assertThat(task(learner, "lab.task.mechanism")).containsText("100%");
    }

    /// The place of the reason that a trial shows, counted from 0.
    private static int reason(String trial) {
        return switch (trial) {
            case "erase-marker" -> 0;
            case "same-mix" -> 1;
            case "same-prevalence" -> 2;
            default -> 3;
        };
    }

    @Test
    void noWishComesWithoutItsPriceAndADoorOpens(Visitors visitors) {
        Hand hand = Hand.KEYBOARD;
        Visitor learner = visitors.arrive(Screen.DESK).open(CONSOLE);
        assertThat(lit(learner)).hasCount(2);

        pick(hand, learner, "aim", 2);
        assertThat(story(learner)).containsText("it finds 59% of its cancers");
        assertThat(lit(learner)).hasCount(1);
        hand.press(learner, learner.button("lab.console.hand-in"));
        assertThat(task(learner, "lab.task.three-lamps")).containsText("Sensitivity is dark.");

        hand.press(learner, learner.button("lab.reset"));
        assertThat(lit(learner)).hasCount(2);
        hand.write(learner, learner.page().locator("#lab-impossible-console-prevalence-b-typed"), "0.2");
        if (hand == Hand.POINTER) {
            learner.page().keyboard().press("Tab");
        }
        assertThat(lit(learner)).hasCount(3);
        assertThat(story(learner)).containsText("3 of 3 lamps are on");
    }

    @Test
    void theTwoDoorsAreSelected(Visitors visitors) {
        Hand hand = Hand.POINTER;
        Visitor learner = visitors.arrive(Screen.PHONE).startAsGuest("roles.model-training");
        learner.open(CONSOLE);
        Locator task = task(learner, "lab.task.escapes");

        hand.tick(learner, task.locator("vaadin-checkbox input").nth(0));
        hand.tick(learner, task.locator("vaadin-checkbox input").nth(2));
        hand.press(learner, check(task));

        assertThat(task).containsText(Words.of("lab.credit.full", 30, 30));
        assertThat(task.locator(".explanations li")).hasCount(6);
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsInOrderInBothThemes(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen);
        for (String place : new String[] {
            VAN,
            VAN + "?panel=marker",
            VAN + "?panel=case-mix",
            VAN + "?panel=labels",
            CONSOLE,
            CONSOLE + "?intervals=true&aim=equal-ppv"
        }) {
            learner.open(place);
            Page page = learner.page();
            learner.findsThePageInOrder();
            if (screen == Screen.PHONE) {
                assertThat(Axe.violationsByWidth(page)).as(place).isEmpty();
                continue;
            }
            assertThat(Axe.violations(page)).as(place).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.violationsByColour(page)).as("%s, dark", place).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    /// Chooses an option of a control; one of them is chosen already, so the keyboard begins there.
    private static void pick(Hand hand, Visitor learner, String control, int option) {
        Locator group = learner.page().locator(".lab-controls [id$='-" + control + "']");
        Locator radios = group.getByRole(AriaRole.RADIO);
        if (hand == Hand.POINTER) {
            radios.nth(option).check();
            return;
        }
        Locator checked = group.locator("vaadin-radio-button[checked] input");
        learner.tabTo(checked);
        for (int press = 0; press < radios.count() && !radios.nth(option).isChecked(); press++) {
            learner.page().keyboard().press("ArrowDown");
        }
        assertThat(radios.nth(option)).isChecked();
    }

    private static Locator task(Visitor learner, String title) {
        return learner.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(Words.of(title)).setExact(true));
    }

    private static Locator check(Locator task) {
        return task.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of("lab.task.check-choice")));
    }

    private static Locator lit(Visitor learner) {
        return learner.page().locator(".console-lamps .is-on");
    }

    private static Locator story(Visitor learner) {
        return learner.page().locator(".lab-story");
    }
}
