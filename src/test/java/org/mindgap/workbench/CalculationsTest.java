package org.mindgap.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CalculationsTest {
    private final Calculations calculations = new Calculations();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        calculations.close();
    }

    @Test
    void saysHowFarItIsAndThenTheResult() throws Exception {
        calculations
                .place()
                .compute(
                        progress -> {
                            progress.step(0.5);
                            return "result";
                        },
                        listener(""));

        assertThat(heard.take()).isEqualTo("at 0.5");
        assertThat(heard.take()).isEqualTo("result");
    }

    @Test
    void tellsARefusalFromAMistake() throws Exception {
        calculations
                .place()
                .compute(
                        progress -> {
                            throw new Refusal("n is 0: give 1.");
                        },
                        listener(""));
        assertThat(heard.take()).isEqualTo("refused n is 0: give 1.");

        calculations
                .place()
                .compute(
                        progress -> {
                            throw new IllegalStateException("a mistake");
                        },
                        listener(""));
        assertThat(heard.take()).isEqualTo("failed a mistake");
    }

    @Test
    void theLastQuestionOfAPlaceWins() throws Exception {
        Calculations.Place place = calculations.place();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        place.compute(endless(running, stopped), listener("first "));
        running.await();
        place.compute(progress -> "result", listener("second "));

        assertThat(heard.take()).isEqualTo("second result");
        stopped.await();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsCancelledStopsAndSaysNoMore() throws Exception {
        Calculations.Place place = calculations.place();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        place.compute(endless(running, stopped), listener(""));
        running.await();
        place.cancel();

        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void computesTwoAtOnceAndForgetsWhatIsCancelledWhileItWaits() throws Exception {
        List<Calculations.Place> places = new ArrayList<>();
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            places.add(calculations.place());
            places.get(i).compute(endless(running, stopped), listener(""));
        }
        running.await();
        AtomicInteger started = new AtomicInteger();
        Calculations.Place waiting = calculations.place();
        waiting.compute(
                progress -> {
                    started.incrementAndGet();
                    return "late";
                },
                listener(""));
        waiting.cancel();
        places.forEach(Calculations.Place::cancel);
        stopped.await();
        calculations.place().compute(progress -> "next", listener(""));

        assertThat(heard.take()).isEqualTo("next");
        assertThat(started).hasValue(0);
    }

    @Test
    void refusesWhenTooManyWaitAndWorksAgainAfterwards() throws Exception {
        List<Calculations.Place> places = new ArrayList<>();
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        while (heard.isEmpty()) {
            Calculations.Place place = calculations.place();
            places.add(place);
            place.compute(endless(running, stopped), listener(""));
            assertThat(places).hasSizeLessThan(100);
        }
        assertThat(heard.take()).startsWith("refused Too many calculations");
        running.await();

        places.forEach(Calculations.Place::cancel);
        stopped.await();
        calculations.place().compute(progress -> "again", listener(""));
        assertThat(heard.take()).isEqualTo("again");
    }

    private static Function<Progress, String> endless(CountDownLatch running, CountDownLatch stopped) {
        return progress -> {
            running.countDown();
            try {
                while (true) {
                    if (progress.isCancelled()) {
                        throw new Cancelled();
                    }
                    Thread.onSpinWait();
                }
            } finally {
                stopped.countDown();
            }
        };
    }

    private Calculations.Listener<String> listener(String name) {
        return new Calculations.Listener<>() {
            @Override
            public void progressed(double share) {
                heard.add(name + "at " + share);
            }

            @Override
            public void finished(String result) {
                heard.add(name + result);
            }

            @Override
            public void refused(Refusal refusal) {
                heard.add(name + "refused " + refusal.getMessage());
            }

            @Override
            public void failed(RuntimeException problem) {
                heard.add(name + "failed " + problem.getMessage());
            }
        };
    }
}
