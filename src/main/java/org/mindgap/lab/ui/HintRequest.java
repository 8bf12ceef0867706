package org.mindgap.lab.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.DistrictsTasks;
import org.mindgap.widget.Markup;

/// A hint that costs points: asked for once, it stays, and every later try at its task is worth less.
final class HintRequest extends Div {
    private static final String SUFFIX = "-hint";

    private final String task;
    private final RichText hint;
    private final Tries tries;
    private final Div shown = new Div();
    private final Button ask;

    /// @param query of the lab's state
    HintRequest(String task, RichText hint, Tries tries, Supplier<String> query) {
        this.task = task;
        this.hint = hint;
        this.tries = tries;
        addClassName("lab-hint");
        shown.getElement().setAttribute("role", "status");
        ask = new Button(getTranslation("lab.hint.ask", DistrictsTasks.HINT), click -> {
            tries.keep(task + SUFFIX, "asked", query.get(), new Credit(0, DistrictsTasks.HINT));
            show();
        });
        ask.addClassName("quiet");
        add(ask, shown);
        if (isTaken()) {
            show();
        }
    }

    boolean isTaken() {
        return tries.isAnswered(task + SUFFIX);
    }

    /// What a try is worth, with or without the hint.
    Credit after(Credit credit) {
        return isTaken() ? DistrictsTasks.hinted(credit) : credit;
    }

    private void show() {
        ask.setVisible(false);
        shown.removeAll();
        shown.add(Markup.block(hint).named("why"));
    }
}
