package org.mindgap.workbench.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindgap.workbench.Calculations;
import org.mindgap.workbench.Progress;
import org.mindgap.workbench.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A long calculation beside the page: how far it is, and a button that stops it. What is started last wins; it stops
/// when the page is left.
final class Computing extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Computing.class);
    private static final int POLL_MILLISECONDS = 200;
    private static final int TOLD_EACH_PERCENT = 25;

    private final Calculations.Place place;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph share = new Paragraph();
    private final Paragraph heard = new Paragraph();
    private final Button cancel;
    private int told;
    private @Nullable Registration polling;

    Computing(Calculations calculations) {
        this.place = calculations.place();
        addClassName("computing");
        bar.getElement().setAttribute("aria-label", getTranslation("workbench.computing"));
        heard.getElement().setAttribute("role", "status");
        heard.addClassName("heard");
        cancel = new Button(getTranslation("workbench.cancel"), click -> {
            stop();
            heard.setText(getTranslation("workbench.cancelled"));
            heard.removeClassName("heard");
        });
        add(bar, share, cancel, heard);
        show(false);
    }

    /// @param calculation runs in another thread
    /// @param finished runs in the page with what was computed
    /// @param refused runs in the page with the sentence, when the input cannot be computed with
    <T> void start(UI ui, Function<Progress, T> calculation, Consumer<T> finished, Consumer<String> refused) {
        stop();
        Outcome<T> outcome = new Outcome<>();
        place.compute(calculation, outcome);
        told = 0;
        heard.addClassName("heard");
        heard.setText(getTranslation("workbench.computing"));
        show(0);
        show(true);
        ui.setPollInterval(POLL_MILLISECONDS);
        polling = ui.addPollListener(poll -> {
            show(outcome.share);
            if (outcome.result.isDone()) {
                stop();
                deliver(outcome.result, finished, refused);
            }
        });
    }

    /// Stops what is running, if anything is.
    void stop() {
        place.cancel();
        heard.setText("");
        show(false);
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    private <T> void deliver(CompletableFuture<T> result, Consumer<T> finished, Consumer<String> refused) {
        try {
            finished.accept(result.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                refused.accept(refusal.getMessage());
                return;
            }
            LOG.error("A calculation failed", failed);
            heard.setText(getTranslation("workbench.failed"));
            heard.removeClassName("heard");
        }
    }

    private void show(double done) {
        int percent = (int) (100 * done);
        bar.setValue(done);
        share.setText(getTranslation("workbench.computed", percent));
        if (percent >= told + TOLD_EACH_PERCENT) {
            told = percent - percent % TOLD_EACH_PERCENT;
            heard.setText(getTranslation("workbench.computed", percent));
        }
    }

    private void show(boolean running) {
        bar.setVisible(running);
        share.setVisible(running);
        cancel.setVisible(running);
    }

    @Override
    protected void onDetach(DetachEvent left) {
        place.cancel();
        if (polling != null) {
            polling.remove();
            polling = null;
            left.getUI().setPollInterval(-1);
        }
    }

    private static final class Outcome<T> implements Calculations.Listener<T> {
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile double share;

        @Override
        public void progressed(double done) {
            share = done;
        }

        @Override
        public void finished(T found) {
            share = 1;
            result.complete(found);
        }

        @Override
        public void refused(Refusal refusal) {
            result.completeExceptionally(refusal);
        }

        @Override
        public void failed(RuntimeException problem) {
            result.completeExceptionally(problem);
        }
    }
}
