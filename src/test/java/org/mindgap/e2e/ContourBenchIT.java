package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Painting on the contour bench, with a mouse and without.
@ExtendWith(RunningApplication.class)
class ContourBenchIT {
    private static final String LAB = "lab/segmentation-metrics/borders/bench-borders";
    private static final int PIXELS = 96;

    @Test
    void theNumbersFollowThePointerAndALinkBringsTheMaskBack(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.DESK).open(LAB);
        assertThat(tile(learner, "dice")).hasText("1.000");
        learner.page().locator("[data-radius]").fill("1");

        drag(learner, 52, 44, 61, 44);

        assertThat(story(learner)).containsText("vessel pixels are inside your mask");
        assertThat(tile(learner, "dice")).not().hasText("1.000");
        assertThat(tile(learner, "hd")).hasText("8.54 mm");
        learner.page().waitForURL(address -> address.contains("edits="));
        String link = learner.link("lab.link").getAttribute("href");
        String dice = tile(learner, "dice").textContent();

        Visitor colleague = visitors.arrive(Screen.DESK).open(link);

        assertThat(tile(colleague, "hd")).hasText("8.54 mm");
        assertThat(tile(colleague, "dice")).hasText(dice);
        learner.button("lab.undo").click();
        assertThat(tile(learner, "dice")).hasText("1.000");
    }

    @Test
    void theKeysPaintEraseAndUndo(Visitors visitors) {
        Visitor learner = visitors.arrive(Screen.PHONE).open(LAB);
        Locator canvas = canvas(learner);
        Locator said = learner.page().locator(".contour:not([data-still]) [role='status']");
        canvas.focus();

        canvas.press("Shift+ArrowDown");
        assertThat(said).hasText("Column 40, row 52: lesion of the reference, painted");
        canvas.press("e");
        assertThat(said).hasText("Column 40, row 52: lesion of the reference, not painted");
        assertThat(tile(learner, "sensitivity")).hasText("0.977");
        canvas.press("]");
        assertThat(said).hasText("3 px");
        canvas.press("Space");
        assertThat(tile(learner, "sensitivity")).hasText("1.000");
        canvas.press("Control+z");
        assertThat(tile(learner, "sensitivity")).hasText("0.977");
        canvas.press("f");
        assertThat(tile(learner, "sensitivity")).hasText("1.000");
        assertThat(Axe.violationsIn(learner.page().locator(".lab"))).isEmpty();
    }

    private static void drag(Visitor learner, int fromColumn, int fromRow, int toColumn, int toRow) {
        canvas(learner).scrollIntoViewIfNeeded();
        BoundingBox box = canvas(learner).boundingBox();
        var mouse = learner.page().mouse();
        mouse.move(at(box.x, box.width, fromColumn), at(box.y, box.height, fromRow));
        mouse.down();
        mouse.move(at(box.x, box.width, toColumn), at(box.y, box.height, toRow));
        mouse.up();
    }

    private static double at(double start, double length, int pixel) {
        return start + (pixel + 0.5) / PIXELS * length;
    }

    private static Locator canvas(Visitor learner) {
        return learner.page().locator(".contour:not([data-still]) canvas");
    }

    private static Locator tile(Visitor learner, String metric) {
        return learner.page()
                .locator(".contour-side .contour-tiles > div")
                .filter(new Locator.FilterOptions()
                        .setHas(learner.page()
                                .locator("dt")
                                .getByText(
                                        Words.of("lab.contour.metric." + metric),
                                        new Locator.GetByTextOptions().setExact(true))))
                .locator("dd:not([aria-hidden])");
    }

    private static Locator story(Visitor learner) {
        return learner.page().locator(".lab-story");
    }
}
