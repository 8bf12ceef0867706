package org.mindgap.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Numbers that were worked out with other programs (R, SciPy, scikit-learn, fairlearn, AIF360), to ten digits.
class WorkedNumbersTest {
    private static final double DIGITS = 2e-9;
    private static final double DIGITS_OF_FITS = 1e-6;

    static List<JsonNode> numbers() throws IOException {
        try (InputStream file = WorkedNumbersTest.class.getResourceAsStream("/workbench/worked-numbers.json")) {
            List<JsonNode> numbers = new ArrayList<>();
            Examples.JSON.readTree(Objects.requireNonNull(file)).forEach(numbers::add);
            return numbers;
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void agreesWithOtherPrograms(JsonNode worked) {
        String operation = worked.get("operation").stringValue();
        JsonNode got = Examples.compute(operation, worked.get("input"));
        boolean isFit = operation.equals("calibration")
                || operation.equals("binary-classification")
                || operation.equals("propensity-mse");

        assertThat(worked.get("expected").properties()).isNotEmpty().allSatisfy(field -> {
            double expected = field.getValue().doubleValue();
            JsonNode value = got;
            for (String part : field.getKey().split("\\.")) {
                value = value.isArray() ? value.path(Integer.parseInt(part)) : value.path(part);
            }
            assertThat(value.isNumber()).as(field.getKey()).isTrue();
            assertThat(value.doubleValue())
                    .as(field.getKey())
                    .isEqualTo(expected, within((isFit ? DIGITS_OF_FITS : DIGITS) * Math.max(0.1, Math.abs(expected))));
        });
    }

    @Test
    void coversTheOperationsThatHaveSuchNumbers() throws IOException {
        assertThat(numbers().stream()
                        .map(worked -> worked.get("operation").stringValue())
                        .distinct())
                .hasSizeGreaterThan(30);
    }
}
