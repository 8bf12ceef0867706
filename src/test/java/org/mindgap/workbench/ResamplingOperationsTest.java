package org.mindgap.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ResamplingOperationsTest {

    @Test
    void drawsPatientsAsAnotherProgramDoes() {
        JsonNode got = Examples.compute("bootstrap-auc", Examples.input("bootstrap-auc"));

        // 20,000 replicates by NumPy gave these.
        checkInterval(got.get("aucCi"), 0.7857, 1.0);
        checkInterval(got.get("aucBCi"), 0.5397, 0.9286);
        checkInterval(got.get("differenceCi"), 0.0417, 0.3286);
        assertThat(got.get("aucSe").doubleValue()).isEqualTo(0.0560, within(0.004));
        assertThat(got.get("aucBSe").doubleValue()).isEqualTo(0.1001, within(0.006));
        assertThat(got.get("differenceSe").doubleValue()).isEqualTo(0.0740, within(0.005));
    }

    @Test
    void countsDrawsWithoutBothClasses() {
        ObjectNode input = Examples.input("bootstrap-auc");
        input.put("stratified", false);
        JsonNode got = Examples.compute("bootstrap-auc", input);

        checkInterval(got.get("aucCi"), 0.7778, 1.0);
        checkInterval(got.get("differenceCi"), 0.0317, 0.3362);
        input.set("labels", Examples.JSON.readTree("[1,0]"));
        input.set("scores", Examples.JSON.readTree("[0.7,0.2]"));
        input.remove(List.of("scoresB", "patients"));
        JsonNode two = Examples.compute("bootstrap-auc", input);
        assertThat(two.get("undefinedReplicates").intValue()).isBetween(850, 1150);
        assertThat(two.get("auc").doubleValue()).isOne();
        assertThat(two.get("patients").intValue()).isEqualTo(2);
        for (String field : List.of("aucB", "aucBCi", "difference", "differenceCi", "differenceSe")) {
            assertThat(two.get(field).isNull()).as(field).isTrue();
        }
        input.set("labels", Examples.JSON.readTree("[0,0]"));
        JsonNode none = Examples.compute("bootstrap-auc", input);
        assertThat(none.get("undefinedReplicates").intValue()).isEqualTo(2000);
        assertThat(none.get("auc").isNull()).isTrue();
        assertThat(none.get("aucCi").isNull()).isTrue();
    }

    @Test
    void namesOfPatientsMayBeTextsOrNumbers() {
        ObjectNode numbers = Examples.input("bootstrap-auc");
        ObjectNode texts = Examples.input("bootstrap-auc");
        List<String> names = new ArrayList<>();
        numbers.get("patients").forEach(number -> names.add("P-" + number));
        texts.set("patients", Examples.JSON.valueToTree(names));

        assertThat(Examples.compute("bootstrap-auc", texts)).isEqualTo(Examples.compute("bootstrap-auc", numbers));
        texts.get("patients").asArray().set(3, " ");
        assertThat(refusal("bootstrap-auc", texts)).startsWith("patients[3] is a text of 1 characters: give a text");
        texts.get("patients").asArray().set(3, 1.5);
        assertThat(refusal("bootstrap-auc", texts)).startsWith("patients[3] is 1.5: give a text");
        texts.get("patients").asArray().remove(0);
        assertThat(refusal("bootstrap-auc", texts)).startsWith("patients is a list of 23");
    }

    @Test
    void exchangesAsOftenAsAllExchangesSay() {
        ObjectNode input = Examples.input("permutation-test-auc");
        JsonNode got = Examples.compute("permutation-test-auc", input);

        // 320 of the 2 to the 14 exchanges of patients are as extreme.
        checkHolds(got, 320 / 16384.0);
        int extreme = got.get("atLeastAsExtreme").intValue();
        assertThat(got.get("p").doubleValue()).isEqualTo((extreme + 1) / 5001.0, within(1e-15));
        input.set("labels", Examples.JSON.valueToTree(new int[24]));
        JsonNode none = Examples.compute("permutation-test-auc", input);
        for (String field : List.of("aucA", "aucB", "difference", "p", "pOfAllPermutationsCi", "atLeastAsExtreme")) {
            assertThat(none.get(field).isNull()).as(field).isTrue();
        }
    }

    @Test
    void dividesAsOftenAsAllDivisionsSay() {
        checkHolds(Examples.compute("permutation-test-means", Examples.input("permutation-test-means")), 20 / 1716.0);
    }

    @Test
    void alikeScoresAndGroupsDifferByNothing() {
        ObjectNode scores = Examples.input("permutation-test-auc");
        scores.set("scoresB", scores.get("scoresA"));
        JsonNode means = Examples.compute(
                "permutation-test-means",
                Examples.JSON.readTree("{\"groupA\":[0.1,0.1],\"groupB\":[0.1],\"permutations\":100,\"seed\":0}"));

        assertThat(Examples.compute("permutation-test-auc", scores).get("p").doubleValue())
                .isOne();
        assertThat(means.get("p").doubleValue()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bootstrap-auc", "permutation-test-auc", "permutation-test-means"})
    void anotherSeedDrawsOtherwise(String operation) {
        ObjectNode input = Examples.input(operation);
        JsonNode first = Examples.compute(operation, input);
        input.put("seed", 2);
        JsonNode second = Examples.compute(operation, input);

        assertThat(second.get("seed").intValue()).isEqualTo(2);
        String drawn = operation.startsWith("bootstrap") ? "aucSe" : "atLeastAsExtreme";
        assertThat(second.get(drawn)).isNotEqualTo(first.get(drawn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bootstrap-auc", "permutation-test-auc", "permutation-test-means"})
    void saysHowFarItIsAndStopsAtOnce(String operation) {
        assertThat(Workbench.isLong(operation)).isTrue();
        byte[] input = Examples.JSON.writeValueAsBytes(Examples.input(operation));
        List<Double> shares = new ArrayList<>();
        Workbench.compute(operation, input, cancelledAfter(Integer.MAX_VALUE, shares));
        List<Double> fewer = new ArrayList<>();

        assertThat(shares).isSorted().hasSizeGreaterThan(1000).endsWith(1.0);
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> Workbench.compute(operation, input, cancelledAfter(7, fewer)));
        assertThat(fewer).hasSize(7);
    }

    @Test
    void refusesMoreReplicatesThanAnAnswerMayTake() {
        ObjectNode input = Examples.input("bootstrap-auc");
        input.put("replicates", 100_001);
        assertThat(refusal("bootstrap-auc", input))
                .isEqualTo("replicates is 100001: give a whole number from 100 to 100000.");

        int[] labels = new int[100_000];
        labels[0] = 1;
        input.set("labels", Examples.JSON.valueToTree(labels));
        input.set("scores", Examples.JSON.valueToTree(labels));
        input.remove(List.of("scoresB", "patients"));
        assertThat(refusal("bootstrap-auc", input))
                .isEqualTo("replicates is 100001: give a whole number from 100 to 2000.");
    }

    private static void checkInterval(JsonNode interval, double low, double high) {
        assertThat(interval.get(0).doubleValue()).isEqualTo(low, within(0.012));
        assertThat(interval.get(1).doubleValue()).isEqualTo(high, within(0.012));
    }

    private static void checkHolds(JsonNode test, double exact) {
        JsonNode interval = test.get("pOfAllPermutationsCi");
        assertThat(exact)
                .isBetween(interval.get(0).doubleValue(), interval.get(1).doubleValue());
    }

    private static Progress cancelledAfter(int steps, List<Double> shares) {
        return new Progress() {
            @Override
            public void at(double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return shares.size() >= steps;
            }
        };
    }

    private static String refusal(String operation, ObjectNode input) {
        String[] sentence = {""};
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Examples.compute(operation, input))
                .satisfies(refusal -> sentence[0] = refusal.getMessage());
        return sentence[0];
    }
}
