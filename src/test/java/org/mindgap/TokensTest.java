package org.mindgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the colours against WCAG 2.2, 1.4.3 (text, 4.5:1) and 1.4.11 (graphics, 3:1), in both themes.
class TokensTest {
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink-2, paper, 4.5",
        "ink, raised, 4.5",
        "ink-2, raised, 4.5",
        "clinical, paper, 4.5",
        "technical, paper, 4.5",
        "right, paper, 4.5",
        "not-yet, paper, 4.5",
        "danger, paper, 4.5",
        "paper, ink, 4.5",
        "gap, paper, 3",
        "edge, paper, 3",
        "danger, raised, 4.5",
        "clinical, raised, 3",
        "technical, raised, 3"
    })
    void standsOut(String mark, String ground, double ratio) throws IOException {
        Map<String, String[]> tokens = tokens();

        for (int theme = 0; theme < 2; theme++) {
            assertThat(contrast(tokens.get(mark)[theme], tokens.get(ground)[theme]))
                    .as("%s on %s, %s", mark, ground, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(ratio);
        }
    }

    private static Map<String, String[]> tokens() throws IOException {
        Map<String, String[]> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(Path.of("frontend/css/tokens.css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
