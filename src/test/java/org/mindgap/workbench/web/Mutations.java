package org.mindgap.workbench.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.json.JsonMapper;

/// Requests that went wrong on their way: the example of an operation with bytes changed, removed and doubled, or with
/// values replaced by what somebody might send instead.
final class Mutations {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String DEEP = "[".repeat(2000) + "]".repeat(2000);
    private static final String[] VALUES = {
        "0",
        "1",
        "-1",
        "0.5",
        "1e308",
        "-1e60",
        "1e60",
        "1e-300",
        "-0.0",
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "[[]]",
        "9223372036854775808",
        "2147483647",
        "1e999",
        "-1e999",
        "NaN",
        "-NaN",
        "nan",
        "\"NaN\"",
        "Infinity",
        "-Infinity",
        "\"Infinity\"",
        "+1",
        ".5",
        "1.",
        "01",
        "0x1p3",
        "1e2147483648",
        "1" + "0".repeat(90),
        "0." + "0".repeat(90) + "1",
        "\"#\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[0]",
        "[[[[[[[[[[[[0]]]]]]]]]]]]",
        DEEP,
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":0}}}}}}}}}",
        "0.999999999999"
    };

    private final Random chance;
    private final byte[] original;

    Mutations(String operation, long seed) {
        this.chance = new Random(operation.hashCode() + seed);
        this.original = new JsonMapper().writeValueAsBytes(Workbench.example(operation));
    }

    byte[] next() {
        return chance.nextBoolean() ? withOtherBytes() : withOtherValues();
    }

    private byte[] withOtherBytes() {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : original) {
            bytes.add(one);
        }
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            int at = chance.nextInt(bytes.size());
            switch (chance.nextInt(3)) {
                case 0 -> bytes.set(at, (byte) chance.nextInt(256));
                case 1 -> bytes.remove(at);
                default -> bytes.add(at, bytes.get(at));
            }
        }
        byte[] changed = new byte[bytes.size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = bytes.get(i);
        }
        return changed;
    }

    private byte[] withOtherValues() {
        String text = new String(original, UTF_8);
        List<String> numbers =
                NUMBER.matcher(text).results().map(MatchResult::group).toList();
        for (int times = 1 + chance.nextInt(2); times > 0 && !numbers.isEmpty(); times--) {
            String whole = "(?<=[:,\\[])" + Pattern.quote(numbers.get(chance.nextInt(numbers.size()))) + "(?=[,\\]}])";
            String other = VALUES[chance.nextInt(VALUES.length)].replace("\\", "\\\\");
            text = chance.nextBoolean() ? text.replaceAll(whole, other) : text.replaceFirst(whole, other);
        }
        return text.getBytes(UTF_8);
    }
}
