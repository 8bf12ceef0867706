package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.chart.Chart;
import org.mindgap.content.ContentFiles;
import org.mindgap.content.CourseReader;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Output;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Holds what the pages say about the operations against the operations themselves.
class ToolsTest {
    private static final org.mindgap.curriculum.Workbench WORKBENCH = CourseReader.read(
                    ContentFiles.in(Path.of("content")))
            .get(Locale.ENGLISH)
            .workbench();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<String> operations() {
        return WORKBENCH.tools().map(Tool::operation);
    }

    @Test
    void everyOperationHasItsPage() {
        assertThat(operations())
                .containsExactlyInAnyOrderElementsOf(Workbench.summaries().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asksForWhatTheOperationReads(String operation) {
        Tool tool = tool(operation);
        Set<String> asked = tool.fields().stream().map(Field::name).collect(Collectors.toSet());
        Set<String> needed = new HashSet<>(example(operation).propertyNames());

        assertThat(asked).containsAll(needed);
        needed.add("level");
        assertThat(needed).containsAll(asked);
    }

    /// A field called level must be one that the operation reads.
    @ParameterizedTest
    @MethodSource("operations")
    void asksForALevelWhereTheOperationHasOne(String operation) {
        ObjectNode input = example(operation);
        input.put("level", new BigDecimal("0.9"));
        boolean reads = true;
        try {
            compute(operation, input);
        } catch (Refusal refusal) {
            reads = false;
        }

        assertThat(tool(operation).field("level").isPresent()).isEqualTo(reads);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsItsExampleAsItWouldBeTyped(String operation) throws Mistyped {
        Tool tool = tool(operation);
        ObjectNode example = example(operation);
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        for (Field field : tool.fields()) {
            if (example.has(field.name())) {
                typed.set(field.name(), TypedValues.read(field, TypedValues.write(field, example.get(field.name()))));
            }
        }

        assertThat(compute(operation, typed)).isEqualTo(compute(operation, example));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void namesEveryNumberOfTheResult(String operation) {
        Set<String> found = new HashSet<>();
        compute(operation, example(operation)).properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                value.propertyNames().forEach(inner -> found.add(field.getKey() + "." + inner));
            } else if (value.isArray() && value.path(0).isObject()) {
                value.get(0).propertyNames().stream()
                        .filter(inner -> !inner.equals("name"))
                        .forEach(inner -> found.add(field.getKey() + "." + inner));
            } else {
                found.add(field.getKey());
            }
        });

        assertThat(tool(operation).outputs())
                .extracting(Output::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void saysAndDrawsItsExample(String operation) {
        Tool tool = tool(operation);
        Reading reading = reading(tool, example(operation));
        List<Chart> charts = new Pictures(reading).charts();

        // The example of this chart raises no alarm.
        boolean quiet = operation.equals("risk-adjusted-cusum");
        assertThat(reading.headline().contains(tool.undefined())).isEqualTo(quiet);
        assertThat(reading.headline())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}", "NaN"));
        assertThat(charts).hasSameSizeAs(tool.pictures());
        assertThat(charts).allSatisfy(chart -> {
            assertThat(chart.title()).doesNotContain("{");
            assertThat(chart.description()).doesNotContain("{");
            assertThat(Drawn.both(chart)).startsWith("<svg").doesNotContain("NaN");
            assertThat(Drawn.rows(chart)).isPositive();
        });
        assertThat(reading.rows()).allSatisfy(row -> assertThat(row.value()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void statesRangesThatTheOperationHolds(String operation) {
        for (Field field : tool(operation).fields()) {
            for (double beyond : beyond(field)) {
                ObjectNode input = example(operation);
                JsonNode wrong = JsonNodeFactory.instance.numberNode(new BigDecimal(Double.toString(beyond)));
                input.set(field.name(), field.kind().isLong() ? replaced(input.get(field.name()), wrong) : wrong);

                assertThatExceptionOfType(Refusal.class)
                        .as("%s of %s", beyond, field.name())
                        .isThrownBy(() -> compute(operation, input))
                        .satisfies(refusal -> assertThat(
                                        Complaint.of(refusal.getMessage(), tool(operation), (key, values) -> key)
                                                .field())
                                .contains(field.name()));
            }
        }
    }

    @Test
    void choicesAreThoseOfTheOperations() {
        WORKBENCH
                .tools()
                .forEach(tool -> tool.fields().stream()
                        .filter(field -> field.kind() == Kind.CHOICE || field.kind() == Kind.FLAG)
                        .forEach(field -> field.choices().keySet().forEach(word -> {
                            ObjectNode input = example(tool.operation());
                            if (field.kind() == Kind.FLAG) {
                                input.put(field.name(), Boolean.parseBoolean(word));
                            } else {
                                input.put(field.name(), word);
                            }
                            assertThat(compute(tool.operation(), input).isObject())
                                    .isTrue();
                        })));
    }

    @Test
    void everyFieldButALevelSaysWhatToType() {
        assertThat(WORKBENCH.tools().flatMap(tool -> tool.fields().stream()))
                .filteredOn(field -> field.kind() != Kind.LEVEL)
                .allSatisfy(field -> {
                    assertThat(field.label()).isNotBlank();
                    assertThat(field.help()).isNotBlank();
                });
    }

    private static List<Double> beyond(Field field) {
        List<Double> beyond = new ArrayList<>();
        field.from().ifPresent(from -> beyond.add(from - 1));
        field.to().ifPresent(to -> beyond.add(to + 1));
        return beyond;
    }

    private static JsonNode replaced(JsonNode list, JsonNode wrong) {
        JsonNode copy = list.deepCopy();
        copy.asArray().set(0, wrong);
        return copy;
    }

    static Reading reading(Tool tool, ObjectNode input) {
        return new Reading(
                tool,
                input,
                compute(tool.operation(), input),
                Locale.ENGLISH,
                (key, values) -> key.equals("workbench.to") ? values[0] + " to " + values[1] : key);
    }

    static Tool tool(String operation) {
        return WORKBENCH.tool(operation).orElseThrow();
    }

    static ObjectNode example(String operation) {
        return JSON.valueToTree(Workbench.example(operation));
    }

    private static JsonNode compute(String operation, ObjectNode input) {
        return JSON.readTree(Workbench.compute(operation, ToolForm.bytes(input)));
    }
}
