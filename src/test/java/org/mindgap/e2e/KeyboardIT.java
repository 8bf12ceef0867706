package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A learner who never touches a mouse.
@ExtendWith(RunningApplication.class)
class KeyboardIT {
    @ParameterizedTest
    @EnumSource
    void learnsWithTheKeyboardAlone(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open("");

        learner.tabTo(learner.button("landing.start"));
        press(learner, "Enter");
        learner.isAt("what-do-you-do");
        learner.tabTo(role(learner, "roles.clinical-expert"));
        press(learner, "Space");
        assertThat(role(learner, "roles.clinical-expert")).isChecked();
        learner.tabTo(learner.button("roles.keep"));
        press(learner, "Enter");

        learner.isAt("path");
        learner.tabTo(learner.page().locator(".module .onwards a").first());
        press(learner, "Enter");
        learner.isAt("learn/cross-validation/one-split");
        ItemOnPage item = learner.item("one-split-how-far-apart");
        learner.tabTo(item.options().first());
        press(learner, "Space");
        press(learner, "ArrowDown");
        assertThat(item.options().nth(1)).isChecked();
        learner.tabTo(item.sure().first());
        press(learner, "Space");
        learner.tabTo(item.check());
        press(learner, "Enter");
        assertThat(item.verdict()).isVisible();

        learner.open("check/cross-validation");
        learner.tabTo(learner.button("check.start"));
        press(learner, "Space");
        learner.reads("attempt.question", 1, 10);
    }

    @ParameterizedTest
    @EnumSource
    void skipsToTheContent(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open("learn/cross-validation/one-split");
        Locator skip = learner.link("shell.skip");

        press(learner, "Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        press(learner, "Enter");

        assertThat(learner.page().locator("#content")).isFocused();
    }

    @ParameterizedTest
    @EnumSource
    void movesALabControlWithTheArrowKeys(Screen screen, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open("lab/cross-validation/every-patient-once/lottery-folds");
        Locator slider = learner.page().getByRole(AriaRole.SLIDER);
        Locator typed = learner.page().getByRole(AriaRole.SPINBUTTON);
        String before = typed.inputValue();

        learner.tabTo(slider);
        press(learner, "ArrowRight");

        assertThat(typed).not().hasValue(before);
        assertThat(learner.page()).hasURL(Pattern.compile("folds=" + (Integer.parseInt(before) + 1)));
    }

    private static Locator role(Visitor learner, String key) {
        return learner.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Words.of(key)).setExact(true));
    }

    private static void press(Visitor learner, String key) {
        learner.page().keyboard().press(key);
    }
}
