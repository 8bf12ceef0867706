package org.mindgap.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/// What a benchmark's thread takes of the processor, which leaves out what other programs took.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public long nanoseconds;
    public long acts;

    @Setup(Level.Iteration)
    public void reset() {
        nanoseconds = 0;
        acts = 0;
    }

    <T> T of(Supplier<T> act) {
        long begin = THREADS.getCurrentThreadCpuTime();
        T result = act.get();
        nanoseconds += THREADS.getCurrentThreadCpuTime() - begin;
        acts++;
        return result;
    }

    /// Of one act, on average.
    static double milliseconds(RunResult result) {
        double nanoseconds = result.getSecondaryResults().get("nanoseconds").getScore();
        return nanoseconds / result.getSecondaryResults().get("acts").getScore() / 1e6;
    }

    static String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, load %.1f, Java %s, %s",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("os.name"));
    }
}
