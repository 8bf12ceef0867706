package org.mindgap.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;

/// Computes an operation of the workbench from JSON on standard input, without the application; the same bytes as
/// `POST /api/workbench/{operation}` answers.
public final class ComputeCommand {
    private static final int MISUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ComputeCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new ComputeCommand(System.in, out, err).run(List.of(arguments)));
    }

    /// The exit code: 2 for what cannot be computed, with the reason on standard error.
    int run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            Workbench.summaries().forEach((name, summary) -> out.printf("%-30s %s%n", name, summary));
            return 0;
        }
        if (arguments.size() > 1) {
            return refuse("compute takes one operation, and its JSON on standard input.");
        }
        if (!Workbench.has(arguments.getFirst())) {
            return refuse(Workbench.unknown());
        }
        byte[] input = in.readNBytes(Workbench.LONGEST + 1);
        try {
            out.write(Workbench.compute(arguments.getFirst(), input));
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            return refuse(refusal.getMessage());
        }
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return MISUSED;
    }
}
