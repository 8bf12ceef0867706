package org.mindgap.workbench;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Computes beside the pages: few calculations at once, the others in a short queue, and none that nobody wants.
public final class Calculations implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;
    private static final long BETWEEN_NEWS_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

    /// What somebody who asked hears, in this order, from a thread of the calculation: how far it is, then one of the
    /// others. Whoever cancels hears nothing more.
    ///
    /// @param <T> what is computed
    public interface Listener<T> {

        /// At most ten times a second.
        ///
        /// @param share from 0 to 1
        void progressed(double share);

        void finished(T result);

        /// The input cannot be computed with.
        void refused(Refusal refusal);

        /// Our mistake.
        void failed(RuntimeException problem);
    }

    private final ThreadPoolExecutor pool;

    public Calculations() {
        this.pool = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("workbench-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
    }

    /// A place for one result, such as a page: what is asked there last is computed, what was asked before is
    /// cancelled.
    public Place place() {
        return new Place();
    }

    /// Stops everything.
    @Override
    public void close() {
        pool.shutdownNow();
    }

    /// Where one result is wanted at a time.
    public final class Place {
        private @Nullable Run<?> current;

        private Place() {}

        /// Cancels what was asked here before and computes this. A refusal for want of threads comes at once, on the
        /// caller's thread.
        ///
        /// @param calculation must call [Progress#step] often
        public synchronized <T> void compute(Function<Progress, T> calculation, Listener<T> listener) {
            cancel();
            Run<T> run = new Run<>(calculation, listener, pool);
            current = run;
            try {
                pool.execute(run);
            } catch (RejectedExecutionException full) {
                current = null;
                listener.refused(
                        new Refusal(
                                "Too many calculations are waiting on this server: try again in a minute, or use fewer replicates."));
            }
        }

        /// The listener hears no more after this returns, but for what it is hearing just now.
        public synchronized void cancel() {
            if (current != null) {
                current.cancel();
                current = null;
            }
        }
    }

    private static final class Run<T> implements Runnable, Progress {
        private final Function<Progress, T> calculation;
        private final Listener<T> listener;
        private final ThreadPoolExecutor pool;
        private volatile boolean cancelled;
        private long lastNews;
        private double lastShare = -1;

        Run(Function<Progress, T> calculation, Listener<T> listener, ThreadPoolExecutor pool) {
            this.calculation = calculation;
            this.listener = listener;
            this.pool = pool;
        }

        void cancel() {
            cancelled = true;
            pool.remove(this);
        }

        @Override
        public void run() {
            if (isCancelled()) {
                return;
            }
            try {
                T result = calculation.apply(this);
                if (!cancelled) {
                    listener.finished(result);
                }
            } catch (Cancelled wanted) {
                // Whoever cancelled knows.
            } catch (Refusal refusal) {
                if (!cancelled) {
                    listener.refused(refusal);
                }
            } catch (RuntimeException problem) {
                if (!cancelled) {
                    listener.failed(problem);
                }
            }
        }

        @Override
        public void at(double share) {
            long now = System.nanoTime();
            if (lastShare < 0 || share > lastShare && now - lastNews >= BETWEEN_NEWS_NANOSECONDS) {
                lastNews = now;
                lastShare = share;
                listener.progressed(Math.clamp(share, 0.0, 1.0));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled || pool.isShutdown();
        }
    }
}
