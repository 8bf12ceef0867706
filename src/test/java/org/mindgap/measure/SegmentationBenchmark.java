package org.mindgap.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.mindgap.segmentation.BorderDistances;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Overlap;
import org.openjdk.jmh.annotations.AuxCounters;
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

/// Prints how long all metrics of a pair of masks take, as Markdown; `./mindgap measure segmentation` runs it.
///
/// Borders are found anew each time, as after a stroke. The time of the processor leaves out what other programs took.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class SegmentationBenchmark {

    @Param
    private MaskPair pair;

    private Comparison masks;

    @Setup(Level.Trial)
    public void prepare() {
        masks = pair.masks();
        MaskPair.check(masks);
    }

    /// Of the thread that compares, in nanoseconds.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        public long nanoseconds;
        public long comparisons;

        @Setup(Level.Iteration)
        public void reset() {
            nanoseconds = 0;
            comparisons = 0;
        }
    }

    @Benchmark
    public double allMetrics(Processor processor) {
        long begin = Processor.THREADS.getCurrentThreadCpuTime();
        double all = all(masks);
        processor.nanoseconds += Processor.THREADS.getCurrentThreadCpuTime() - begin;
        processor.comparisons++;
        return all;
    }

    private static double all(Comparison masks) {
        Overlap overlap = masks.overlap();
        BorderDistances borders = masks.borders();
        LesionMatching lesions = masks.lesions();
        return List.of(
                        overlap.dice(),
                        overlap.iou(),
                        overlap.sensitivity(),
                        overlap.precision(),
                        overlap.specificity(),
                        overlap.accuracy(),
                        overlap.relativeVolumeDifference(),
                        borders.hausdorff(),
                        borders.hausdorff95(),
                        borders.meanHausdorff95(),
                        borders.pooledHausdorff95(),
                        borders.averageDistance(),
                        borders.meanOfAverages(),
                        borders.within(2),
                        lesions.f1(),
                        lesions.sensitivity(),
                        lesions.precision(),
                        lesions.panopticQuality())
                .stream()
                .flatMapToDouble(OptionalDouble::stream)
                .sum();
    }

    public static void main(String[] pairs) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(SegmentationBenchmark.class.getName() + "\\.").verbosity(VerboseMode.SILENT);
        if (pairs.length > 0) {
            options.param("pair", pairs);
        }
        System.out.printf(
                Locale.ROOT,
                "%d processors, load %.1f, Java %s, %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("os.name"));
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println("| All metrics of | Border voxels | Processor time | Elapsed, best and mean of 5 rounds |");
        System.out.println("| --- | --- | --- | --- |");
        for (RunResult result : results) {
            BorderDistances borders = MaskPair.valueOf(result.getParams().getParam("pair"))
                    .masks()
                    .borders();
            double processor = result.getSecondaryResults().get("nanoseconds").getScore()
                    / result.getSecondaryResults().get("comparisons").getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d and %d | %.3f ms | %.3f ms, %.3f ms |%n",
                    result.getParams().getParam("pair"),
                    borders.referenceBorder(),
                    borders.predictionBorder(),
                    processor / 1e6,
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getScore());
        }
    }
}
