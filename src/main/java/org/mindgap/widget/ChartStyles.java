package org.mindgap.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules of `chart.css` as a picture outside a page needs them: how things are painted, in the light theme's
/// colours from `tokens.css`, on white.
final class ChartStyles {
    private static final String FOLDER = "/META-INF/resources/css/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern LIGHT = Pattern.compile("light-dark\\(([^,()]+),[^()]+\\)");
    private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /// Blocks within a block, of `@media` and its like, are for pages alone.
    private static final Pattern AT_RULE = Pattern.compile("@[^{;]+\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /// Where a chart stands and how wide it is, its page decides.
    private static final Set<String> PAINTING = Set.of(
            "fill",
            "fill-opacity",
            "font-family",
            "font-size",
            "font-variant-numeric",
            "font-weight",
            "paint-order",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-width");

    private static final String LIGHT_ON_WHITE = painting(read("chart.css"), light(read("tokens.css")));

    private ChartStyles() {}

    static String lightOnWhite() {
        return LIGHT_ON_WHITE;
    }

    /// The tokens' values in the light theme.
    private static Map<String, String> light(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), LIGHT.matcher(token.group(2).strip()).replaceAll(colours -> colours.group(1)));
        }
        tokens.put("paper", "#ffffff");
        return tokens;
    }

    private static String painting(String css, Map<String, String> tokens) {
        StringBuilder kept = new StringBuilder();
        Matcher rule = RULE.matcher(AT_RULE.matcher(css).replaceAll(""));
        while (rule.find()) {
            StringBuilder declarations = new StringBuilder();
            for (String declaration : rule.group(2).split(";")) {
                int colon = declaration.indexOf(':');
                if (colon > 0
                        && PAINTING.contains(declaration.substring(0, colon).strip())) {
                    declarations.append(declaration.strip()).append(';');
                }
            }
            if (!declarations.isEmpty()) {
                kept.append(rule.group(1).strip().replaceAll("\\s+", " "))
                        .append('{')
                        .append(resolved(declarations.toString(), tokens))
                        .append("}\n");
            }
        }
        return kept.toString();
    }

    /// A token may refer to another.
    private static String resolved(String css, Map<String, String> tokens) {
        Matcher reference = REFERENCE.matcher(css);
        return reference.replaceAll(found -> Matcher.quoteReplacement(resolved(value(found, tokens), tokens)));
    }

    private static String value(MatchResult reference, Map<String, String> tokens) {
        String value = tokens.get(reference.group(1));
        if (value == null) {
            throw new IllegalStateException("chart.css uses a token that tokens.css has not: " + reference.group());
        }
        return value;
    }

    private static String read(String file) {
        try (InputStream css = ChartStyles.class.getResourceAsStream(FOLDER + file)) {
            if (css == null) {
                throw new IllegalStateException("No style sheet " + FOLDER + file);
            }
            return COMMENT.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
