package org.mindgap.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;

/// Saves an assignment to many people in the background, and shows how far it is. It goes on when the page is left.
class Saving extends Div {
    private static final int POLL_MILLISECONDS = 300;

    private final AtomicInteger done = new AtomicInteger();
    private final Element bar = new Element("progress");
    private final Paragraph status = new Paragraph();
    private final int people;

    Saving(int people) {
        this.people = people;
        addClassName("saving");
        bar.setAttribute("max", Integer.toString(people));
        bar.setAttribute("aria-label", getTranslation("assign.saving"));
        getElement().appendChild(bar);
        status.getElement().setAttribute("role", "status");
        add(status);
        show();
    }

    /// @param save runs in a thread of its own
    /// @param saved runs in the page when that is done
    /// @param failed runs in the page when it could not be
    void start(UI ui, Function<SavingProgress, Saved> save, Consumer<Saved> saved, Runnable failed) {
        CompletableFuture<Saved> outcome = new CompletableFuture<>();
        Thread.ofVirtual().name("assignment").start(() -> {
            try {
                outcome.complete(save.apply((now, all) -> done.set(now)));
            } catch (RuntimeException trouble) {
                outcome.completeExceptionally(trouble);
            }
        });
        ui.setPollInterval(POLL_MILLISECONDS);
        Registration[] polling = new Registration[1];
        polling[0] = ui.addPollListener(poll -> {
            show();
            if (outcome.isDone()) {
                polling[0].remove();
                ui.setPollInterval(-1);
                if (outcome.isCompletedExceptionally()) {
                    failed.run();
                } else {
                    saved.accept(outcome.join());
                }
            }
        });
    }

    private void show() {
        bar.setAttribute("value", Integer.toString(done.get()));
        status.setText(getTranslation("assign.progress", done.get(), people));
    }
}
