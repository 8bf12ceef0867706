package org.mindgap.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class WorkbenchTest {
    private static final Set<String> MAY_BE_LEFT_OUT =
            Set.of("bootstrap-auc scoresB", "bootstrap-auc patients", "permutation-test-auc patients");

    static List<String> operations() {
        return Examples.operations();
    }

    @Test
    void hasEveryOperationAndALineForEach() {
        assertThat(Workbench.summaries().keySet()).containsExactlyInAnyOrderElementsOf(Examples.operations());
        assertThat(Workbench.summaries().values())
                .allSatisfy(line ->
                        assertThat(line).isNotBlank().doesNotContain("\n").hasSizeLessThan(100));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersItsExample(String operation) {
        JsonNode got = Examples.compute(operation, Examples.input(operation));

        assertThat(Examples.differences(Examples.expected(operation), got, Examples.tolerance(operation)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void showsAnExampleThatCanBeComputed(String operation) {
        JsonNode shown = Examples.JSON.readTree(Examples.JSON.writeValueAsBytes(Workbench.example(operation)));

        assertThat(shown).isEqualTo(Examples.input(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersTheSameBytesEachTime(String operation) {
        byte[] input = Examples.JSON.writeValueAsBytes(Examples.input(operation));

        assertThat(Workbench.compute(operation, input)).isEqualTo(Workbench.compute(operation, input));
        assertThat(new String(Workbench.compute(operation, input), UTF_8)).endsWith("}\n");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void namesTheFieldThatIsMissing(String operation) {
        for (String field : Examples.input(operation).propertyNames()) {
            if (field.equals("level") || MAY_BE_LEFT_OUT.contains(operation + " " + field)) {
                continue;
            }
            ObjectNode input = Examples.input(operation);
            input.remove(field);

            assertThat(refusal(operation, input)).startsWith(field + " is missing: give ");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAnEmptyObjectAndOtherThings(String operation) {
        assertThat(refusal(operation, "{}")).contains(" is missing: give ");
        for (String body :
                List.of("", "[]", "null", "1", "\"text\"", "{", "{}{}", "{\"a\":NaN}", "{\"a\":1,\"a\":1}")) {
            assertThat(refusal(operation, body)).as(body).startsWith("The body ");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesEachFieldWithAnotherType(String operation) {
        for (String field : Examples.input(operation).propertyNames()) {
            for (String wrong : List.of("null", "\"NaN\"", "{}", "[]", "[{}]", "[null]", "[[[]]]", "-1e70", "1e999")) {
                ObjectNode input = Examples.input(operation);
                input.set(field, Examples.JSON.readTree(wrong));

                assertThat(refusal(operation, input))
                        .as("%s %s", field, wrong)
                        .startsWith(field)
                        .contains(": give ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesNotANumberInsideOfLists(String operation) {
        ObjectNode original = Examples.input(operation);
        for (String field : original.propertyNames()) {
            boolean holdsTexts = field.equals("patients");
            if (original.get(field).isArray() && !original.get(field).get(0).isString() && !holdsTexts) {
                ObjectNode input = Examples.input(operation);
                ArrayNode list = input.get(field).asArray();
                if (list.get(0).isArray()) {
                    list.get(0).asArray().set(0, "NaN");
                } else {
                    list.set(0, "NaN");
                }

                assertThat(refusal(operation, input)).startsWith(field + "[0]").contains("a text: give ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesListsThatAreTooLong(String operation) {
        ObjectNode original = Examples.input(operation);
        for (String field : original.propertyNames()) {
            boolean isMask =
                    original.get(field).isArray() && original.get(field).get(0).isString();
            if (original.get(field).isArray() && !isMask) {
                ObjectNode input = Examples.input(operation);
                ArrayNode list = input.get(field).asArray();
                JsonNode first = list.get(0);
                for (int i = 0; i <= Input.MOST_VALUES; i++) {
                    list.add(first.isContainer() ? Examples.JSON.createArrayNode() : first);
                }

                assertThat(refusal(operation, input)).startsWith(field).contains("a list of ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAFieldThatNobodyAskedFor(String operation) {
        ObjectNode input = Examples.input(operation);
        input.put("levle", 0.9);

        assertThat(refusal(operation, input)).startsWith("levle is not a field of this operation");
    }

    @Test
    void refusesAnUnknownOperationAndSaysWhichThereAre() {
        assertThat(refusal("dice", "{}")).contains("segmentation").contains("verification-bias");
    }

    @Test
    void refusesMoreThanFiveMegabytes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Workbench.compute("kappa", new byte[Workbench.LONGEST + 1]))
                .withMessageContaining("5 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "binary-classification, labels, scores",
        "calibration, labels, risks",
        "net-benefit, labels, risks",
        "compare-auc, labels, scoresA",
        "regression, reference, prediction",
        "risk-adjusted-cusum, outcomes, risks",
        "population-stability, referenceCounts, currentCounts"
    })
    void refusesListsOfDifferentLengths(String operation, String list, String other) {
        ObjectNode input = Examples.input(operation);
        input.get(other).asArray().remove(0);

        assertThat(refusal(operation, input))
                .startsWith(other + " is a list of ")
                .contains("as many as " + list);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void oneClassLeavesNullWhatNeedsTwo(int label) {
        ObjectNode input = Examples.input("binary-classification");
        ones(input, "labels", label);
        JsonNode got = Examples.compute("binary-classification", input);

        for (String field : List.of(
                "auc",
                "aucDelongSe",
                "aucDelongCi",
                "aucHanleyMcNeilSe",
                "balancedAccuracy",
                "youden",
                "calibrationSlope",
                "calibrationIntercept",
                "calibrationInTheLarge",
                label == 1 ? "specificity" : "sensitivity",
                label == 1 ? "specificityWilson" : "sensitivityWilson")) {
            assertThat(got.get(field).isNull()).as(field).isTrue();
        }
        assertThat(got.get("brier").isNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void oneClassCannotBeComparedOrCalibrated(int label) {
        ObjectNode pair = Examples.input("compare-auc");
        ones(pair, "labels", label);
        ObjectNode risks = Examples.input("calibration");
        ones(risks, "labels", label);

        assertThat(Examples.compute("compare-auc", pair).get("aucA").isNull()).isTrue();
        assertThat(Examples.compute("compare-auc", pair).get("p").isNull()).isTrue();
        assertThat(Examples.compute("calibration", risks).get("slope").isNull()).isTrue();
    }

    @Test
    void separatedClassesHaveNoSlopeAndNoPropensity() {
        JsonNode risks = compute("calibration", "{'labels':[0,0,1,1],'risks':[0.1,0.2,0.7,0.8]}");
        JsonNode records =
                compute("propensity-mse", "{'real':[[1],[2],[3]],'synthetic':[[4],[5],[6]],'secondOrder':false}");

        assertThat(risks.get("slope").isNull()).isTrue();
        assertThat(risks.get("calibrationInTheLarge").isNumber()).isTrue();
        assertThat(records.get("pmse").isNull()).isTrue();
        assertThat(records.get("expectedNull").isNumber()).isTrue();
    }

    @Test
    void emptyMasksAreUndefinedAndNotZero() {
        ObjectNode input = Examples.input("segmentation");
        input.set(
                "prediction",
                Examples.JSON.valueToTree(
                        List.of(".".repeat(12), ".".repeat(12), ".".repeat(12), ".".repeat(12), ".".repeat(12))));
        JsonNode got = Examples.compute("segmentation", input);

        assertThat(got.get("dice").doubleValue()).isZero();
        assertThat(got.get("nsd").doubleValue()).isZero();
        for (String field : List.of("precision", "hd", "hd95", "assd", "masd", "p95ReferenceToPrediction")) {
            assertThat(got.get(field).isNull()).as(field).isTrue();
        }
        input.set("reference", input.get("prediction"));
        JsonNode none = Examples.compute("segmentation", input);
        for (String field : List.of("dice", "iou", "sensitivity", "nsd", "relativeVolumeDifference")) {
            assertThat(none.get(field).isNull()).as(field).isTrue();
        }
        assertThat(none.get("lesions").get("f1").isNull()).isTrue();
    }

    @Test
    void volumesHaveThreeSpacings() {
        String masks = "'reference':[['##','..'],['#.','..']],'prediction':[['#.','..'],['#.','..']]";
        String rest = ",'toleranceMm':1,'lesionIouMin':0.1,'lesionConnectivity':'face'}";
        JsonNode got = compute("segmentation", "{" + masks + ",'spacingMm':[3,1,2]" + rest);

        assertThat(got.get("referenceVolume").doubleValue()).isEqualTo(18, within(1e-12));
        assertThat(got.get("hd").doubleValue()).isEqualTo(2, within(1e-12));
        assertThat(refusal("segmentation", ("{" + masks + ",'spacingMm':[3,1]" + rest).replace('\'', '"')))
                .startsWith("spacingMm is a list of 2: give 3 numbers");
    }

    @Test
    void masksOfAnotherSizeOrWithOtherSignsAreRefused() {
        ObjectNode shorter = Examples.input("segmentation");
        shorter.get("prediction").asArray().remove(0);
        ObjectNode other = Examples.input("segmentation");
        other.get("reference").asArray().set(0, "......x.....");

        assertThat(refusal("segmentation", shorter)).startsWith("prediction: The masks differ in size");
        assertThat(refusal("segmentation", other)).startsWith("reference: A row holds");
    }

    static Stream<String> degenerate() {
        return Stream.of(
                "chi-square|{'table':[[0,0],[3,4]],'yatesCorrection':false}|p",
                "fisher-exact|{'table':[[0,0],[0,0]]}|p",
                "kappa|{'matrix':[[5,0],[0,0]],'weights':'none'}|kappa",
                "kappa|{'matrix':[[0,0],[0,0]],'weights':'linear'}|kappa",
                "intraclass-correlation|{'ratings':[[1,1],[1,1]]}|icc21",
                "intraclass-correlation|{'ratings':[[1,2],[2,3],[3,4]]}|icc31Ci",
                "regression|{'reference':[1],'prediction':[2]}|sdOfDifferences",
                "regression|{'reference':[1,1],'prediction':[2,3]}|r2",
                "regression|{'reference':[1,1],'prediction':[2,3]}|pearson",
                "regression|{'reference':[1,1],'prediction':[1,1]}|ccc",
                "corrected-resampled-t|{'differences':[0.1,0.1],'testSize':1,'trainSize':4}|t",
                "population-stability|{'referenceCounts':[1,0],'currentCounts':[1,1],'zeroPolicy':'none'}|psi",
                "predictive-values|{'sensitivity':0.9,'specificity':1,'prevalence':0.1}|positiveLikelihoodRatio",
                "predictive-values|{'sensitivity':0,'specificity':1,'prevalence':0.1}|ppv",
                "forced-false-positive-rate|{'prevalence':0.1,'ppv':0,'tpr':0.5}|fpr",
                "prior-shift|{'probability':1,'trainPrevalence':0.5,'deployPrevalence':0}|probability",
                "nearest-neighbours|{'synthetic':[[0]],'real':[[0],[0]]}|meanRatio",
                "imperfect-reference|{'prevalence':0,'sensitivity':0.9,'specificity':0.9,'referenceSensitivity':1,"
                        + "'referenceSpecificity':1}|apparentSensitivity",
                "verification-bias|{'testPositives':5,'testNegatives':5,'verifiedPositivesDiseased':0,"
                        + "'verifiedPositivesHealthy':0,'verifiedNegativesDiseased':1,"
                        + "'verifiedNegativesHealthy':1}|correctedSensitivity",
                "group-fairness|{'groups':[{'name':'A','truePositives':0,'falseNegatives':0,'falsePositives':1,"
                        + "'trueNegatives':1},{'name':'B','truePositives':1,'falseNegatives':0,'falsePositives':1,"
                        + "'trueNegatives':1}]}|equalizedOddsDifference");
    }

    @ParameterizedTest
    @MethodSource("degenerate")
    void whatIsUndefinedIsNull(String described) {
        String[] parts = described.split("\\|");

        assertThat(compute(parts[0], parts[1]).get(parts[2]).isNull()).isTrue();
    }

    static Stream<String> outOfRange() {
        return Stream.of(
                "predictive-values|sensitivity|1.01",
                "proportion-interval|level|1",
                "proportion-interval|successes|2",
                "proportion-interval|n|0",
                "proportion-interval|n|1.5",
                "net-benefit|threshold|1",
                "binary-classification|threshold|-0.1",
                "ewma|lambda|0",
                "ewma|sd|0",
                "cusum|sd|-1",
                "permutation-p|permutations|0",
                "stratified-folds|folds|85",
                "grouped-folds|folds|8",
                "leak-probability|recordsPerPatient|0",
                "event-shortage|events|151",
                "kappa|weights|\"cubic\"",
                "population-stability|zeroPolicy|\"drop\"",
                "segmentation|lesionConnectivity|\"corner\"",
                "segmentation|lesionIouMin|1.1",
                "segmentation|toleranceMm|-1",
                "risk-adjusted-cusum|oddsRatio|0",
                "equal-opportunity|targetTpr|1",
                "prior-shift|trainPrevalence|0",
                "sample-size-c-statistic|ciWidth|0",
                "verification-bias|verifiedPositivesHealthy|81");
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void refusesWhatIsOutOfRange(String described) {
        String[] parts = described.split("\\|");
        ObjectNode input = Examples.input(parts[0]);
        input.set(parts[1], Examples.JSON.readTree(parts[2]));

        assertThat(refusal(parts[0], input)).startsWith(parts[1] + " is ").contains(": give ");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void computesTenThousandValues(String operation) {
        ObjectNode input = Examples.input(operation);
        for (String field : List.copyOf(input.propertyNames())) {
            JsonNode value = input.get(field);
            if (value.isArray() && value.get(0).isNumber() && !field.equals("spacingMm")) {
                ArrayNode list = value.asArray();
                int own = list.size();
                for (int i = own; i < 10_000; i++) {
                    list.add(list.get(i % own));
                }
            }
        }

        assertThat(Examples.compute(operation, input).isObject()).isTrue();
    }

    private static JsonNode compute(String operation, String input) {
        return Examples.compute(operation, Examples.JSON.readTree(input.replace('\'', '"')));
    }

    private static void ones(ObjectNode input, String field, int label) {
        ArrayNode labels = input.get(field).asArray();
        List<Integer> same = new ArrayList<>();
        labels.forEach(any -> same.add(label));
        input.set(field, Examples.JSON.valueToTree(same));
    }

    private static String refusal(String operation, JsonNode input) {
        return refusal(operation, Examples.JSON.writeValueAsString(input));
    }

    private static String refusal(String operation, String input) {
        String[] sentence = {""};
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Workbench.compute(operation, input.getBytes(UTF_8)))
                .satisfies(refusal -> sentence[0] = refusal.getMessage());
        assertThat(sentence[0]).endsWith(".");
        return sentence[0];
    }
}
