package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All eight stars of metric hacking, with the tools that the lab leaves to a learner.
@ExtendWith(RunningApplication.class)
class ContourStarsIT {
    private static final String LAB = "lab/segmentation-metrics/question-first/bench-hacking";

    @ParameterizedTest
    @CsvSource({"DESK, POINTER", "PHONE, KEYBOARD"})
    void eightBadMasksEarnEightStars(Screen screen, Hand hand, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LAB);
        Bench bench = new Bench(learner);
        assertThat(bench.scenario()).hasCount(0);

        hand.paint(learner, bench, new Bench.Stroke("eraser", 4, 62, 62, 66));
        assertThat(bench.tile("dice")).hasText("0.973");
        check(learner, hand, 1, "lab.star.missed");

        reset(learner, hand);
        hand.paint(learner, bench, new Bench.Stroke("brush", 0, 12, 13, 50));
        hand.paint(learner, bench, new Bench.Stroke("brush", 0, 12, 13, 51));
        assertThat(bench.tile("hd")).hasText("17.26 mm");
        assertThat(bench.tile("hd95")).hasText("0.00 mm");
        check(learner, hand, 3, "lab.star.false", "lab.star.far");

        reset(learner, hand);
        change(learner, hand, "lab.contour.dilate", 2);
        assertThat(bench.tile("dice")).hasText("0.811");
        check(learner, hand, 4, "lab.star.surface");

        reset(learner, hand);
        change(learner, hand, "lab.contour.erode", 2);
        assertThat(bench.tile("dice")).hasText("0.776");
        check(learner, hand, 5, "lab.star.f1");

        reset(learner, hand);
        change(learner, hand, "lab.contour.right", 4);
        assertThat(bench.tile("dice")).hasText("0.738");
        check(learner, hand, 6, "lab.star.volume");

        reset(learner, hand);
        hand.paint(learner, bench, new Bench.Stroke("brush", 0, 50, 63, 38));
        hand.paint(learner, bench, new Bench.Stroke("brush", 0, 50, 63, 39));
        assertThat(bench.tile("f1")).hasText("0.800");
        assertThat(bench.tile("dice")).hasText("0.977");
        check(learner, hand, 7, "lab.star.touched");

        reset(learner, hand);
        hand.paint(learner, bench, new Bench.Stroke("fill", 0, 5, 5, 5));
        assertThat(bench.tile("precision")).hasText("0.060");
        check(learner, hand, 8, "lab.star.sensitivity");

        assertThat(learner.page().locator(".lab-outcome .verdict")).hasText(Words.of("lab.credit.full", 30, 30));
        learner.findsThePageInOrder();
        assertThat(Axe.violations(learner.page())).isEmpty();
        learner.open(LAB);
        assertThat(reached(learner)).hasCount(8);
    }

    private static void reset(Visitor learner, Hand hand) {
        hand.press(learner, learner.button("lab.reset"));
        assertThat(new Bench(learner).tile("dice")).hasText("1.000");
    }

    private static void change(Visitor learner, Hand hand, String button, int times) {
        for (int time = 0; time < times; time++) {
            hand.press(learner, learner.button(button));
        }
    }

    private static void check(Visitor learner, Hand hand, int stars, String... fresh) {
        hand.press(learner, learner.button("lab.task.check-mask"));
        assertThat(reached(learner)).hasCount(stars);
        for (String star : fresh) {
            assertThat(reached(learner).filter(new Locator.FilterOptions().setHasText(Words.of(star))))
                    .hasCount(1);
        }
    }

    private static Locator reached(Visitor learner) {
        return learner.page().locator(".contour-stars .is-reached");
    }
}
