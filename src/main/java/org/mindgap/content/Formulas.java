package org.mindgap.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/// Turns LaTeX into MathML with KaTeX, on the server; the engine starts with the first formula.
///
/// See `src/docs/decisions/0005-formulas.md`.
final class Formulas implements AutoCloseable {
    private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.47/dist/katex.min.js";
    private static final String RENDER =
            "(formula, display) => katex.renderToString(formula, {output: 'mathml', throwOnError: true, displayMode: display})";

    private final Map<String, String> known = new HashMap<>();
    private @Nullable Context context;
    private @Nullable Value render;

    /// MathML with the LaTeX kept as its annotation.
    ///
    /// @throws UnreadableFormula if KaTeX does not understand it
    String mathml(String latex, boolean display) {
        return known.computeIfAbsent((display ? "$$" : "$") + latex, key -> rendered(latex, display));
    }

    private String rendered(String latex, boolean display) {
        try {
            String html = renderer().execute(latex, display).asString();
            String formula = html.substring(html.indexOf("<math"), html.lastIndexOf("</math>") + "</math>".length());
            // A formula on a line of its own scrolls sideways where it is too wide: the keyboard must reach it.
            return display ? formula.replaceFirst("<math", "<math tabindex=\"0\"") : formula;
        } catch (PolyglotException refused) {
            throw new UnreadableFormula(String.valueOf(refused.getMessage()));
        }
    }

    private Value renderer() {
        if (render == null) {
            context = Context.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .build();
            context.eval("js", script());
            render = context.eval("js", RENDER);
        }
        return render;
    }

    private static String script() {
        try (InputStream script = Formulas.class.getResourceAsStream(KATEX)) {
            if (script == null) {
                throw new IllegalStateException("The build has no " + KATEX);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
            context = null;
            render = null;
        }
    }

    /// A formula that is not LaTeX.
    static final class UnreadableFormula extends RuntimeException {
        UnreadableFormula(String reason) {
            super(reason);
        }
    }
}
