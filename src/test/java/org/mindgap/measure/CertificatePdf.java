package org.mindgap.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.mindgap.certificate.CertificateDocument;
import org.mindgap.certificate.CertificateExample;
import org.mindgap.certificate.CertificateStanding;

/// Prints how long a certificate takes from its fields to the bytes of its PDF, in one thread; nothing in it passes or
/// fails.
public final class CertificatePdf {
    private static final String BASE = "https://learn.example.org";
    private static final int WARM_UP = 20;
    private static final int REPEATS = 101;

    /// The time of the processor leaves out what other programs took.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CertificatePdf() {}

    public static void main(String[] arguments) {
        System.out.printf(
                "%d processors, Java %s, %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"));
        long begin = System.nanoTime();
        CertificateDocument.pdf(CertificateExample.named("Ada Lovelace"), BASE);
        double first = (System.nanoTime() - begin) / 1e6;
        System.out.println("| Certificate | Median | 95% | Processor time, median | Size |");
        System.out.println("| --- | --- | --- | --- | --- |");
        print("3 objectives", CertificateExample.named("Ada Lovelace"));
        print("30 objectives, long names", CertificateExample.full());
        System.out.printf(Locale.ROOT, "%nThe first after the start: %.0f ms.%n", first);
    }

    private static void print(String what, CertificateStanding standing) {
        double[] times = new double[REPEATS];
        double[] processor = new double[REPEATS];
        int size = 0;
        for (int i = -WARM_UP; i < REPEATS; i++) {
            long begin = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            size = CertificateDocument.pdf(standing, BASE).length;
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            }
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f KB |%n",
                what,
                times[REPEATS / 2],
                times[REPEATS * 95 / 100],
                processor[REPEATS / 2],
                size / 1024.0);
    }
}
