package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A lesson with the contour bench, as a screen reader reads it.
@ExtendWith(RunningApplication.class)
class ContourAloudIT {
    private static final String LESSON = "learn/segmentation-metrics/borders";
    private static final String LAB = "Which number wakes up when a speck grows?";

    @Test
    void theBenchIsReadInAnOrderThatMakesSense(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).open(LESSON);
        Locator lab = learner.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(LAB));
        Hand.KEYBOARD.select(learner, learner.field("lab.contour.scenario"), Words.of("lab.scenario.s4"));
        Hand.KEYBOARD.press(learner, learner.button("lab.contour.load"));
        assertThat(new Bench(learner).tile("dice")).hasText("0.973");

        assertThat(hear(lab))
                .containsSubsequence(
                        "- heading \"" + LAB + "\" [level=3]",
                        "- text: The outline is perfect.",
                        "application \"" + Words.of("lab.contour.canvas") + "\"",
                        "- listitem: Reference, dashed",
                        "- listitem: Too much, lines",
                        "- listitem: Missing, dots",
                        "- listitem: \"Arrow: the worst distance, 22.63 mm, from column 64, row 68 to column 48, row 52\"",
                        "- group \"" + Words.of("lab.contour.tools") + "\":",
                        "- button \"" + Words.of("lab.contour.brush") + "\" [pressed]",
                        "- button \"" + Words.of("lab.contour.eraser") + "\"",
                        "- slider \"" + Words.of("lab.contour.radius"),
                        "- paragraph: \"Paint with mouse or finger.",
                        "- button \"" + Words.of("lab.undo") + "\"",
                        "- button \"" + Words.of("lab.reset") + "\"",
                        "- status: What just happened. A whole lesion is gone. Dice moved by −0.027",
                        "- term: Dice",
                        "- definition: \"0.973\"",
                        "- term: Volume difference",
                        "- definition: −5.2%",
                        "- term: HD",
                        "- definition: 22.63 mm",
                        "- term: NSD at 2 mm",
                        "- term: Lesions found / missed / false",
                        "- definition: 2 / 1 / 0",
                        "- term: Vessel in the mask",
                        "- group \"" + Words.of("lab.contour.changes") + "\":",
                        "- button \"" + Words.of("lab.contour.dilate") + "\"",
                        "- combobox \"" + Words.of("lab.contour.scenario") + "\":",
                        "- button \"" + Words.of("lab.contour.load") + "\"",
                        "- slider \"" + Words.of("lab.control.tolerance"),
                        "region \"" + Words.of("lab.task.convention") + "\"",
                        "- radiogroup",
                        "radio \"Your colleague: a percentile should not depend on a small tongue.\"",
                        "- button \"" + Words.of("lab.task.check-choice") + "\"");
        assertThat(new Bench(learner).canvas()).hasAccessibleDescription(Words.of("lab.contour.keys"));
    }

    /// Line by line, in the order in which it is read; what comes is not repeated.
    private static String hear(Locator place) {
        assertThat(place).isVisible();
        return String.join("\n", place.ariaSnapshot().lines().map(String::strip).toList());
    }
}
