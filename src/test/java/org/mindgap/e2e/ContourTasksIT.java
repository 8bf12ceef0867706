package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contour bench over three lessons: both puzzles with their sentences, the two tools, ten hidden masks, the
/// metric for each case; and what they add up to.
@ExtendWith(RunningApplication.class)
class ContourTasksIT {
    private static final String MODULE = "segmentation-metrics/";
    private static final String ENOUGH = "Dice does not say where the error lies, a distance does.";

    @ParameterizedTest
    @CsvSource({"DESK, POINTER", "PHONE, KEYBOARD"})
    void theWholeBenchIsWorthAHundredPoints(Screen screen, Hand hand, Visitors visitors) {
        Visitor learner = visitors.arrive(screen);

        learner.open("lab/" + MODULE + "overlap/bench-overlap");
        for (String puzzle : List.of("puzzle-added", "puzzle-removed")) {
            Locator task = task(learner, puzzle);
            assertThat(task.getByRole(AriaRole.TEXTBOX)).hasCount(0);
            choose(learner, hand, "overlap", "bench-overlap", puzzle);
            explain(learner, hand, task);
        }
        inOrder(learner);

        learner.open("lab/" + MODULE + "borders/bench-borders");
        choose(learner, hand, "borders", "bench-borders", "convention");
        inOrder(learner);

        learner.open("lab/" + MODULE + "question-first/bench-naming");
        assertThat(standing(learner)).hasText(Words.of("lab.standing.sum", 30, 100));
        name(learner, hand);
        assertThat(standing(learner)).hasText(Words.of("lab.standing.sum", 70, 100));
        choose(learner, hand, "question-first", "bench-naming", "metrics");
        assertThat(standing(learner)).hasText(Words.of("lab.standing.sum", 100, 100));
        learner.reads("lab.standing.all");
        inOrder(learner);

        learner.open("lab/" + MODULE + "overlap/bench-overlap");
        assertThat(task(learner, "puzzle-added").getByRole(AriaRole.TEXTBOX)).hasValue(ENOUGH);
    }

    /// First a sentence that names one thing only.
    private static void explain(Visitor learner, Hand hand, Locator task) {
        Locator sentence = task.locator(".lab-sentence");
        Locator check = button(sentence, "lab.sentence.check");
        hand.write(learner, sentence.getByRole(AriaRole.TEXTBOX), "It is about the lesions.");
        hand.press(learner, check);
        assertThat(sentence.locator(".lab-outcome"))
                .containsText(Words.of("lab.sentence.named", Words.of("lab.sentence.lesion")));
        assertThat(sentence.locator(".lab-outcome")).containsText("border, distance, place");
        hand.write(learner, sentence.getByRole(AriaRole.TEXTBOX), ENOUGH);
        hand.press(learner, check);
        assertThat(sentence.locator(".verdict")).hasText(Words.of("lab.credit.full", 3, 3));
    }

    private static void choose(Visitor learner, Hand hand, String lesson, String lab, String id) {
        Locator task = task(learner, id);
        List<Integer> right = LabKey.of(MODULE + lesson).right(lab, id);
        for (int asked = 0; asked < right.size(); asked++) {
            hand.choose(learner, task.locator(".options").nth(asked), right.get(asked));
        }
        hand.press(learner, button(task, "lab.task.check-choice"));
        assertThat(task.locator(".verdict-right").first()).isVisible();
    }

    private static void name(Visitor learner, Hand hand) {
        Locator task = task(learner, "naming");
        List<Locator> hidden = task.locator(".contour-hidden > div").all();
        assertThat(hidden).hasSize(10);
        for (Locator mask : hidden) {
            hand.select(learner, mask.locator("select"), Words.of("lab.error." + error(numbers(mask))));
        }
        hand.press(learner, button(task, "lab.task.check-names"));
        assertThat(task.locator(".verdict")).hasText(Words.of("lab.credit.full", 40, 40));
    }

    private static Map<String, String> numbers(Locator mask) {
        Map<String, String> numbers = new HashMap<>();
        List<String> names = mask.locator("dt").allTextContents();
        List<String> values = mask.locator("dd").allTextContents();
        for (int tile = 0; tile < names.size(); tile++) {
            numbers.put(names.get(tile), values.get(tile));
        }
        return numbers;
    }

    /// As the lesson teaches to read them.
    private static String error(Map<String, String> numbers) {
        String[] lesions = number(numbers, "lesions").split(" / ");
        String sensitivity = number(numbers, "sensitivity");
        String precision = number(numbers, "precision");
        if (!lesions[2].equals("0")) {
            return "false-lesion";
        }
        if (!lesions[1].equals("0")) {
            return sensitivity.equals("1.000") ? "merge" : "missed-lesion";
        }
        if (sensitivity.equals(precision)) {
            return "shift";
        }
        if (sensitivity.equals("1.000")) {
            return "over-segmentation";
        }
        double farthest = Double.parseDouble(number(numbers, "hd").replace(" mm", ""));
        return farthest > 5 ? "hole" : "under-segmentation";
    }

    private static String number(Map<String, String> numbers, String metric) {
        return numbers.get(Words.of("lab.contour.metric." + metric));
    }

    private static Locator task(Visitor learner, String id) {
        return learner.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName(Words.of("lab.task." + id))
                                .setExact(true));
    }

    private static Locator standing(Visitor learner) {
        return learner.page().locator(".lab-standing-sum");
    }

    private static Locator button(Locator place, String key) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Words.of(key)));
    }

    private static void inOrder(Visitor learner) {
        learner.findsThePageInOrder();
        assertThat(Axe.violations(learner.page())).isEmpty();
    }
}
