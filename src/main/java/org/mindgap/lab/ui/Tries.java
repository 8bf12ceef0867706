package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Lab;
import org.mindgap.curriculum.LabId;
import org.mindgap.lab.LabService;
import org.mindgap.lab.LabTry;
import org.mindgap.lab.engine.Credit;
import org.mindgap.people.CurrentLearner;

/// Keeps the present learner's tries at the tasks of a lab.
final class Tries {
    private final Lab lab;
    private final LabService labs;
    private final CurrentLearner learner;
    private final Runnable acted;
    private final Map<String, LabTry> best;

    Tries(Lab lab, LabService labs, CurrentLearner learner, Runnable acted) {
        this.lab = lab;
        this.labs = labs;
        this.learner = learner;
        this.acted = acted;
        this.best = new HashMap<>(bestOf(lab.id()));
    }

    /// The learner's best tries at another lab.
    Map<String, LabTry> bestOf(LabId other) {
        return learner.find().map(known -> labs.best(known.person(), other)).orElse(Map.of());
    }

    Optional<Double> bestScore(String task) {
        return Optional.ofNullable(best.get(task)).map(LabTry::score);
    }

    /// The answer of the best try.
    Optional<String> bestResponse(String task) {
        return Optional.ofNullable(best.get(task)).map(LabTry::response);
    }

    boolean isAnswered(String task) {
        return best.containsKey(task);
    }

    /// @param state the query of the lab's state
    void keep(String task, String response, String state, Credit credit) {
        var person = learner.start().person();
        labs.keep(UUID.randomUUID(), person, lab.id(), task, response, state, credit.share());
        best.clear();
        best.putAll(labs.best(person, lab.id()));
        Kept.happenedIn(UI.getCurrent());
        acted.run();
    }

    /// Tells the other labs of a page that something was kept.
    static final class Kept extends ComponentEvent<UI> {
        private Kept(UI page) {
            super(page, false);
        }

        private static void happenedIn(UI page) {
            ComponentUtil.fireEvent(page, new Kept(page));
        }

        /// @param listener as long as it is in the page
        static void heardBy(Component listener, UI page, Runnable reaction) {
            Registration heard = ComponentUtil.addListener(page, Kept.class, kept -> reaction.run());
            listener.addDetachListener(gone -> {
                gone.unregisterListener();
                heard.remove();
            });
        }
    }
}
