package org.mindgap.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindgap.workbench.Workbench;

class ComputeCommandTest {
    private static final String INPUT = "{\"atLeastAsExtreme\":0,\"permutations\":499}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesWhatTheWorkbenchComputes() throws IOException {
        assertThat(run(INPUT, "permutation-p")).isZero();

        assertThat(out.toByteArray()).isEqualTo(Workbench.compute("permutation-p", INPUT.getBytes(UTF_8)));
        assertThat(err.size()).isZero();
    }

    @Test
    void saysWhatIsWrongWithTheInput() throws IOException {
        assertThat(run("{}", "permutation-p")).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).startsWith("permutations is missing: give ");
    }

    @Test
    void saysWhichOperationsThereAre() throws IOException {
        assertThat(run("")).isZero();
        assertThat(out.toString(UTF_8).lines())
                .hasSize(Workbench.summaries().size())
                .anyMatch(line -> line.startsWith("kappa "));

        assertThat(run("", "median")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("There is no such operation").contains("kappa");
    }

    @Test
    void readsNoMoreThanFiveMegabytes() throws IOException {
        assertThat(run(" ".repeat(Workbench.LONGEST + 10), "kappa")).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("5 MB");
    }

    private int run(String input, String... arguments) throws IOException {
        return new ComputeCommand(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run(List.of(arguments));
    }
}
