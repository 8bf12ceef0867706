package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Painting on the contour bench, with a mouse and without.
@ExtendWith(RunningApplication.class)
class ContourBenchIT {
    private static final String LAB = "lab/segmentation-metrics/borders/bench-borders";

    @Test
    void theNumbersFollowThePointerAndALinkBringsTheMaskBack(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).open(LAB);
        assertThat(new Bench(learner).tile("dice")).hasText("1.000");

        Hand.POINTER.paint(learner, new Bench(learner), new Bench.Stroke("brush", 1, 52, 61, 44));

        assertThat(new Bench(learner).story()).containsText("vessel pixels are inside your mask");
        assertThat(new Bench(learner).tile("dice")).not().hasText("1.000");
        assertThat(new Bench(learner).tile("hd")).hasText("8.54 mm");
        learner.page().waitForURL(address -> address.contains("edits="));
        String link = learner.link("lab.link").getAttribute("href");
        String dice = new Bench(learner).tile("dice").textContent();

        Visitor colleague = visitors.arrive(Screen.DESK).open(link);

        assertThat(new Bench(colleague).tile("hd")).hasText("8.54 mm");
        assertThat(new Bench(colleague).tile("dice")).hasText(dice);
        learner.button("lab.undo").click();
        assertThat(new Bench(learner).tile("dice")).hasText("1.000");
    }

    @Test
    void theKeysPaintEraseAndUndo(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open(LAB);
        Bench bench = new Bench(learner);
        Locator canvas = bench.canvas();
        Locator said = bench.said();
        canvas.focus();

        canvas.press("Shift+ArrowDown");
        assertThat(said).hasText("Column 40, row 52: lesion of the reference, painted");
        canvas.press("e");
        assertThat(said).hasText("Column 40, row 52: lesion of the reference, not painted");
        assertThat(new Bench(learner).tile("sensitivity")).hasText("0.977");
        canvas.press("]");
        assertThat(said).hasText("3 px");
        canvas.press("Space");
        assertThat(new Bench(learner).tile("sensitivity")).hasText("1.000");
        canvas.press("Control+z");
        assertThat(new Bench(learner).tile("sensitivity")).hasText("0.977");
        canvas.press("f");
        assertThat(new Bench(learner).tile("sensitivity")).hasText("1.000");
        assertThat(Axe.violationsIn(learner.page().locator(".lab"))).isEmpty();
    }
}
