package org.mindgap.lab.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Computes beside the page, one thing at a time: what is asked for later replaces what is not done yet.
///
/// Most computations are done within a moment and come with the answer to what asked for them. Where one takes longer,
/// a bar shows how far it is, the page stays usable and asks for the result until it is there.
final class Beside extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);
    private static final int MOMENT_MILLISECONDS = 80;
    private static final int POLL_MILLISECONDS = 100;

    /// As many threads as processors, for all pages: they do nothing but compute.
    private static final ExecutorService COMPUTING = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("lab-", 1).daemon().factory());

    private final Element bar = new Element("progress");
    private final Span said = new Span();
    private final Runnable changed;
    private @Nullable Run<?> current;
    private @Nullable Registration polling;

    /// @param changed runs whenever something is begun or done
    Beside(Runnable changed) {
        this.changed = changed;
        addClassName("beside");
        bar.setAttribute("aria-label", getTranslation("lab.computing"));
        said.getElement().setAttribute("role", "status");
        getElement().appendChild(bar);
        add(said);
        show(false);
    }

    private record Run<T>(Future<T> result, AtomicInteger done, int steps, Consumer<T> shown) {
        void finish() throws ExecutionException, InterruptedException {
            shown.accept(result.get());
        }
    }

    /// Outside a page it computes at once: what is being put together shall be complete when it is shown.
    ///
    /// @param steps of the work, or 1 where it cannot say how far it is
    /// @param work runs in a thread of its own and may tell how many steps are done; it is interrupted when nobody
    ///     waits any more
    /// @param shown runs in the page when the work is done and nothing else was asked for meanwhile
    <T> void run(int steps, Function<IntConsumer, T> work, Consumer<T> shown) {
        stop();
        show(false);
        said.setText("");
        Optional<UI> page = getUI();
        if (page.isEmpty()) {
            shown.accept(work.apply(done -> {}));
            return;
        }
        AtomicInteger done = new AtomicInteger();
        Run<T> run = new Run<>(COMPUTING.submit(() -> work.apply(done::set)), done, steps, shown);
        current = run;
        if (isDoneWithinAMoment(run)) {
            finish(run);
        } else {
            wait(page.get());
        }
    }

    boolean isBusy() {
        return current != null;
    }

    /// Waits for what is being computed, and shows it.
    void settle() {
        Run<?> run = current;
        if (run != null) {
            finish(run);
        }
    }

    private static boolean isDoneWithinAMoment(Run<?> run) {
        try {
            run.result().get(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void wait(UI page) {
        show(true);
        changed.run();
        Polls.begin(page);
        Registration heard = page.addPollListener(poll -> {
            Run<?> run = current;
            if (run == null) {
                return;
            }
            if (run.result().isDone()) {
                finish(run);
            } else {
                tell(run);
            }
        });
        polling = () -> {
            heard.remove();
            Polls.end(page);
        };
    }

    private void tell(Run<?> run) {
        if (run.steps() > 1) {
            bar.setAttribute("max", Integer.toString(run.steps()));
            bar.setAttribute("value", Integer.toString(run.done().get()));
        }
    }

    private void finish(Run<?> run) {
        over();
        said.setText("");
        try {
            run.finish();
        } catch (ExecutionException | CancellationException failed) {
            LOG.error("A lab could not compute", failed);
            said.setText(getTranslation("lab.computing-failed"));
            setVisible(true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        changed.run();
    }

    /// Lets go of what is being computed.
    void stop() {
        Run<?> run = current;
        if (run != null) {
            run.result().cancel(true);
            over();
            changed.run();
        }
    }

    private void over() {
        current = null;
        Registration registered = polling;
        if (registered != null) {
            polling = null;
            registered.remove();
        }
        show(false);
    }

    private void show(boolean busy) {
        bar.removeAttribute("value");
        bar.setVisible(busy);
        setVisible(busy);
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stop();
    }

    /// Several may wait on one page.
    private static final class Polls {
        private int waiting;
        private final int before;

        private Polls(int before) {
            this.before = before;
        }

        static void begin(UI page) {
            Polls polls = ComponentUtil.getData(page, Polls.class);
            if (polls == null) {
                polls = new Polls(page.getPollInterval());
                ComponentUtil.setData(page, Polls.class, polls);
            }
            polls.waiting++;
            page.setPollInterval(POLL_MILLISECONDS);
        }

        static void end(UI page) {
            Polls polls = ComponentUtil.getData(page, Polls.class);
            if (polls != null && --polls.waiting == 0) {
                page.setPollInterval(polls.before);
                ComponentUtil.setData(page, Polls.class, null);
            }
        }
    }
}
