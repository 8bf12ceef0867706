package org.mindgap.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every operation by its name: JSON in, JSON out, with the same bytes wherever it is asked.
public final class Workbench {
    /// The longest input, in bytes.
    public static final int LONGEST = 5_000_000;

    /// How that is said.
    public static final String TOO_LONG =
            "The input is longer than 5 MB: send fewer values, or masks cropped to the region around the structure.";

    private static final int DEEPEST = 8;
    private static final int MOST_TOKENS = 3_000_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, Operation> OPERATIONS = Stream.of(
                    SegmentationOperations.all(),
                    ClassificationOperations.all(),
                    InferenceOperations.all(),
                    ResamplingOperations.all(),
                    DesignOperations.all(),
                    AgreementOperations.all(),
                    ResemblanceOperations.all(),
                    MonitoringOperations.all(),
                    FairnessOperations.all())
            .flatMap(List::stream)
            .collect(Collectors.toMap(
                    Operation::name,
                    operation -> operation,
                    (one, other) -> {
                        throw new IllegalStateException("There are two operations called " + one.name());
                    },
                    LinkedHashMap::new));

    private Workbench() {}

    /// Names of the operations, each with one line that says what it is for.
    public static Map<String, String> summaries() {
        Map<String, String> summaries = new LinkedHashMap<>();
        OPERATIONS.forEach((name, operation) -> summaries.put(name, operation.summary()));
        return summaries;
    }

    public static boolean has(String operation) {
        return OPERATIONS.containsKey(operation);
    }

    /// Whether an operation can take seconds, and tells its progress; false for an unknown one.
    public static boolean isLong(String operation) {
        Operation known = OPERATIONS.get(operation);
        return known != null && known.isLong();
    }

    /// A complete input of an operation, as maps, lists, texts, numbers and truth values.
    ///
    /// @throws Refusal for an unknown operation
    public static Map<String, Object> example(String operation) {
        if (!has(operation)) {
            throw new Refusal(unknown());
        }
        try (InputStream file = Workbench.class.getResourceAsStream("examples.json")) {
            JsonNode examples = JSON.readTree(Objects.requireNonNull(file));
            return JSON.convertValue(examples.get(operation), new TypeReference<Map<String, Object>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The result of [#example], as maps, lists, texts, numbers and truth values.
    ///
    /// @throws Refusal for an unknown operation
    public static Map<String, Object> exampleResult(String operation) {
        return JSON.readValue(
                compute(operation, JSON.writeValueAsBytes(example(operation))),
                new TypeReference<Map<String, Object>>() {});
    }

    /// Whether an operation computes with an input, given in the form of [#example]; false for an unknown one.
    public static boolean reads(String operation, Map<String, Object> input) {
        try {
            compute(operation, JSON.writeValueAsBytes(input));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /// The sentence about an operation that does not exist.
    public static String unknown() {
        return "There is no such operation: give one of " + String.join(", ", OPERATIONS.keySet()) + ".";
    }

    /// The result as JSON in UTF-8, with a line end.
    ///
    /// @param input JSON in UTF-8, at most [#LONGEST] bytes
    /// @throws Refusal for input that cannot be computed with, and for an unknown operation
    public static byte[] compute(String operation, byte[] input) {
        return compute(operation, input, Progress.UNWATCHED);
    }

    /// As [#compute(String, byte[])], watched.
    ///
    /// @throws Cancelled when it is to stop
    public static byte[] compute(String operation, byte[] input, Progress progress) {
        Operation known = OPERATIONS.get(operation);
        if (known == null) {
            throw new Refusal(unknown());
        }
        if (input.length > LONGEST) {
            throw new Refusal(TOO_LONG);
        }
        Input fields = Input.of(parse(input));
        Result result;
        try {
            result = known.calculation().apply(fields, progress);
        } catch (IllegalArgumentException problem) {
            throw new Refusal("The values cannot be computed with, correct them: " + problem.getMessage());
        }
        fields.refuseUnread();
        return bytes(result);
    }

    /// What [#compute] gives for the operation `segmentation`, the same bytes for the same masks, without their way
    /// through text. Needs memory of a few times what the masks take where both are not empty.
    ///
    /// @throws Cancelled when the progress says so
    public static byte[] compare(MaskPair pair, Progress progress) {
        return bytes(SegmentationOperations.compare(pair, progress));
    }

    private static byte[] bytes(Result result) {
        byte[] json = JSON.writeValueAsBytes(result.json());
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private static JsonNode parse(byte[] input) {
        try {
            return JSON.readTree(input);
        } catch (JacksonException problem) {
            TokenStreamLocation location = problem.getLocation();
            throw new Refusal(
                    "The body cannot be read as JSON%s: give one object in UTF-8, at most %d levels deep, each field once, numbers written like 0.5 or 1e-3; there is no NaN or Infinity."
                            .formatted(
                                    location == null
                                            ? ""
                                            : " at line %d, column %d"
                                                    .formatted(location.getLineNr(), location.getColumnNr()),
                                    DEEPEST));
        }
    }
}
