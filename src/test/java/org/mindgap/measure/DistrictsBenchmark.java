package org.mindgap.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mindgap.lab.engine.DistrictsOutcome;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.TwoDistricts;
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

/// Prints how long the two districts compute for one redraw, as Markdown; `./mindgap measure districts` runs it.
///
/// Each time a model is trained anew, as after moving a slider of the data. The time of the processor leaves out what
/// other programs took.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class DistrictsBenchmark {

    /// What is computed.
    public enum Redraw {
        ONE_THRESHOLD("cost", "average", "none"),
        EQUALISED_ODDS("equalised-odds", "average", "none"),
        GROUP_DRO("cost", "worst-district", "none"),
        GROUP_DRO_AND_EQUALISED_ODDS("equalised-odds", "worst-district", "balance-districts-labels");

        private final DistrictsState state;

        Redraw(String decision, String training, String preparation) {
            state = DistrictsState.start(Map.of(
                    "decision", decision,
                    "training", training,
                    "preparation", preparation,
                    "inputs", "signal-marker-district"));
        }
    }

    @Param
    private Redraw redraw;

    private DistrictsState state = DistrictsState.defaults();

    @Setup(Level.Trial)
    public void prepare() {
        state = redraw.state;
    }

    @Benchmark
    public DistrictsOutcome outcome(ProcessorTime time) {
        return time.of(() -> new TwoDistricts().outcome(state));
    }

    public static void main(String[] redraws) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(DistrictsBenchmark.class.getName() + "\\.").verbosity(VerboseMode.SILENT);
        if (redraws.length > 0) {
            options.param("redraw", redraws);
        }
        System.out.printf("%s%n%n", ProcessorTime.machine());
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println("| One redraw with | Processor time | Elapsed, best and mean of 5 rounds |");
        System.out.println("| --- | --- | --- |");
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f ms | %.1f ms, %.1f ms |%n",
                    result.getParams().getParam("redraw"),
                    ProcessorTime.milliseconds(result),
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getScore());
        }
    }
}
