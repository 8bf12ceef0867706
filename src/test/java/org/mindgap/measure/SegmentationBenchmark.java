package org.mindgap.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.mindgap.segmentation.BorderDistances;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Overlap;
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

    @Benchmark
    public double allMetrics(ProcessorTime time) {
        return time.of(() -> all(masks));
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
        System.out.printf("%s%n%n", ProcessorTime.machine());
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println("| All metrics of | Border voxels | Processor time | Elapsed, best and mean of 5 rounds |");
        System.out.println("| --- | --- | --- | --- |");
        for (RunResult result : results) {
            BorderDistances borders = MaskPair.valueOf(result.getParams().getParam("pair"))
                    .masks()
                    .borders();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d and %d | %.3f ms | %.3f ms, %.3f ms |%n",
                    result.getParams().getParam("pair"),
                    borders.referenceBorder(),
                    borders.predictionBorder(),
                    ProcessorTime.milliseconds(result),
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getScore());
        }
    }
}
