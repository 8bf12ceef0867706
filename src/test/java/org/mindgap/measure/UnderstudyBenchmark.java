package org.mindgap.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mindgap.lab.engine.UnderstudyCohort;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.lab.engine.UnderstudySetting;
import org.mindgap.lab.engine.UnderstudyState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Prints how long one audition of the understudy takes, as Markdown; `./mindgap measure understudy` runs it.
///
/// What a control that is moved waits for: synthetic patients are made anew and all panels computed, for a cohort that
/// is there. A new seed draws the cohort as well. The time of the processor leaves out what other programs took.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class UnderstudyBenchmark {

    @Param({"400", "2000"})
    private int synthetic;

    private UnderstudyCohort cohort;
    private int moves;

    @Setup
    public void prepare() {
        cohort = new UnderstudyCohort(UnderstudyState.FIRST_SEED, 0);
    }

    private UnderstudySetting next() {
        return UnderstudySetting.honest().withSynthetic(synthetic).withGap(0.5 + (moves++ % 12) / 10.0);
    }

    @Benchmark
    public UnderstudyOutcome audition(ProcessorTime time) {
        return time.of(() -> UnderstudyOutcome.of(next(), cohort));
    }

    @Benchmark
    public UnderstudyOutcome withANewCohort(ProcessorTime time) {
        return time.of(() -> UnderstudyOutcome.of(next(), new UnderstudyCohort(moves, 0)));
    }

    public static void main(String[] arguments) throws RunnerException {
        System.out.printf("%s%n%n", ProcessorTime.machine());
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(UnderstudyBenchmark.class.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.println("| What | Synthetic patients | Processor time | Elapsed, best and mean of 5 rounds |");
        System.out.println("| --- | --- | --- | --- |");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f ms | %.1f ms, %.1f ms |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getParams().getParam("synthetic"),
                    ProcessorTime.milliseconds(result),
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getScore());
        }
    }
}
