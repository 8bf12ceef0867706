package org.mindgap.measure;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/// Prints how long the workbench takes for many scores, as Markdown; `./mindgap measure workbench` runs it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class WorkbenchBenchmark {

    @Param
    private ScoreTask task;

    private DoubleSupplier act = () -> 0;

    @Setup(Level.Trial)
    public void prepare() {
        act = task.task();
    }

    @Benchmark
    public double compute(ProcessorTime time) {
        return time.of(act::getAsDouble);
    }

    public static void main(String[] tasks) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(WorkbenchBenchmark.class.getName() + "\\.").verbosity(VerboseMode.SILENT);
        if (tasks.length > 0) {
            options.param("task", tasks);
        }
        System.out.printf("%s%n%n", ProcessorTime.machine());
        System.out.println("| What | Processor time | Elapsed, best and mean of 5 rounds |");
        System.out.println("| --- | --- | --- |");
        for (RunResult result : new Runner(options.build()).run()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f ms | %.3f ms, %.3f ms |%n",
                    ScoreTask.valueOf(result.getParams().getParam("task")).words(),
                    ProcessorTime.milliseconds(result),
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getScore());
        }
    }
}
