package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.NumericItem;

/// Every number that an item of the module on synthetic data asks for, computed from what the item tells.
class SyntheticAnswersTest {
    private static final CourseModule MODULE = CourseReader.read(ContentFiles.in(Path.of("content")))
            .get(Locale.ENGLISH)
            .module(new ModuleId("synthetic-data"))
            .orElseThrow();

    private static final Map<String, Double> COMPUTED = Map.ofEntries(
            Map.entry("syn-clinic-mixture", mixture(94, 0.75, 62)),
            Map.entry("syn-missed-in-two-hundred", 200 * (1 - mixture(0.90, 0.85, 0.50))),
            Map.entry("syn-a-ground-glass", mixture(95, 0.70, 60)),
            Map.entry("syn-b-papillary", mixture(90, 0.80, 45)),
            Map.entry("syn-large-and-mottled", 1_000 * 0.20 * 0.20),
            Map.entry("syn-score-of-a-lost-correlation", 1 - (0.70 - 0.10) / 2),
            Map.entry("syn-alarms-of-sixty-columns", 60 * 0.05),
            Map.entry("syn-detective-on-240", (138 / 240.0 - 0.5) / Math.sqrt(1 / (4 * 240.0))),
            Map.entry("syn-expected-pmse", 1e4 * expectedPmse(5, 400, 200)),
            Map.entry("syn-a-expected-pmse-six", 1e4 * expectedPmse(6, 300, 100)),
            Map.entry("syn-b-expected-pmse-four", 1e4 * expectedPmse(4, 150, 450)),
            Map.entry("syn-generator-share", Math.sqrt(0.050 * 0.050 - 0.014 * 0.014)),
            Map.entry("syn-honest-half-width", 1.959964 * 0.045),
            Map.entry("syn-value-of-a-positive", 100 * (0.01 * 0.90) / (0.01 * 0.90 + 0.99 * 0.10)),
            Map.entry("syn-ratio-near-zero", 0.06 / 1.50),
            Map.entry("syn-unequal-groups", 100 * 4_500 / (4_500.0 + 500)),
            Map.entry(
                    "syn-named-without-error",
                    100
                            / 8.0
                            * closerThanAll(
                                    List.of(0.08, 0.11, 0.19, 0.33, 0.47, 0.52, 0.70, 0.88),
                                    List.of(0.24, 0.36, 0.41, 0.60, 0.77, 0.93, 1.10, 1.42))),
            Map.entry(
                    "syn-a-attack-on-sarcoma",
                    closerThanAll(
                            List.of(0.04, 0.09, 0.13, 0.16, 0.30, 0.35, 0.48, 0.60, 0.71, 0.90),
                            List.of(0.21, 0.28, 0.40, 0.44, 0.59, 0.66, 0.73, 0.85, 0.97, 1.20))),
            Map.entry(
                    "syn-b-attack-on-thymoma",
                    closerThanAll(
                            List.of(0.07, 0.10, 0.12, 0.18, 0.19, 0.33, 0.41, 0.57, 0.80),
                            List.of(0.17, 0.25, 0.31, 0.39, 0.52, 0.61, 0.74, 0.92, 1.05))),
            Map.entry("syn-bound-of-the-attack", 2 * Math.exp(0.5)),
            Map.entry("syn-five-point-three", 19 * (0.053 + 0.053)),
            Map.entry("syn-nearest-to-four-fifths", Math.rint(0.80 * 19) - 13),
            Map.entry("syn-one-person-in-points", 100 * 12 / 19.0),
            Map.entry("syn-added-up", 100 * (36 + 564) / (60.0 + 600)));

    @Test
    void everyNumberAskedForFollowsFromTheQuestion() {
        List<NumericItem> asked = MODULE.items()
                .filter(NumericItem.class::isInstance)
                .map(NumericItem.class::cast)
                .toList();

        assertThat(asked)
                .extracting(Item::id)
                .extracting(id -> id.value())
                .containsExactlyInAnyOrderElementsOf(COMPUTED.keySet());
        assertThat(asked)
                .allSatisfy(item -> assertThat(item.answer())
                        .isCloseTo(
                                COMPUTED.get(item.id().value()),
                                within(item.tolerance() == 0 ? 0.02 : item.tolerance() / 2)));
    }

    private static double mixture(double common, double share, double rare) {
        return share * common + (1 - share) * rare;
    }

    private static double expectedPmse(int parameters, int synthetic, int real) {
        double share = (double) synthetic / (synthetic + real);
        return (parameters - 1) * (1 - share) * (1 - share) * share / (synthetic + real);
    }

    private static double closerThanAll(List<Double> members, List<Double> others) {
        double closest = others.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return members.stream().filter(distance -> distance < closest).count();
    }
}
