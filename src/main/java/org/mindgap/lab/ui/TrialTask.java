package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.mindgap.curriculum.LabTask;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.lab.engine.UnderstudySetting;
import org.mindgap.lab.engine.UnderstudyState;
import org.mindgap.lab.engine.UnderstudyTasks;
import org.mindgap.lab.engine.UnderstudyTrial;
import org.mindgap.widget.Markup;

/// Asks for a generator's settings, which are tried in ten cohorts that the bench does not show.
final class TrialTask extends Composite<TaskFrame> {
    private final LabTask.Reach task;
    private final Tries tries;
    private final boolean jitter;
    private final Supplier<UnderstudyState> state;
    private final Supplier<String> query;
    private final Button button;
    private final Beside trying;

    /// @param jitter whether copies are to be hidden; else a verdict is to mislead
    TrialTask(
            LabTask.Reach task, Tries tries, Supplier<UnderstudyState> state, Supplier<String> query, boolean jitter) {
        this.task = task;
        this.tries = tries;
        this.state = state;
        this.query = query;
        this.jitter = jitter;
        button = getContent().checkWith("lab.understudy.try-ten", this::check);
        trying = new Beside(this::progressed);
        getContent().answerWith(trying);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private void progressed() {
        button.setEnabled(!trying.isBusy());
    }

    /// Waits for the trial that runs.
    void settle() {
        trying.settle();
    }

    private void check() {
        UnderstudyState tried = state.get();
        UnderstudySetting setting = UnderstudyTasks.graded(tried.setting());
        String asked = query.get();
        trying.run(
                UnderstudyTrial.COHORTS,
                progress -> UnderstudyTrial.of(setting, tried.seed(), progress),
                trial -> judge(setting, trial, asked));
    }

    private void judge(UnderstudySetting setting, UnderstudyTrial trial, String asked) {
        Credit credit = jitter ? UnderstudyTasks.jitter(setting, trial) : UnderstudyTasks.misleading(trial);
        String response = jitter
                ? trial.mean(UnderstudyGauge.ATTACK_AUC) + " " + trial.mean(UnderstudyGauge.SECOND_ORDER)
                : trial.meanBias() + " " + trial.medianSmallestP();
        tries.keep(task.id(), response, asked, credit);
        getContent()
                .outcome()
                .show(
                        credit,
                        new Paragraph(numbers(trial)),
                        new Paragraph(getTranslation(reason(setting, trial))),
                        Markup.block(credit.isFull() ? task.done() : task.hint())
                                .named("why"));
    }

    private String numbers(UnderstudyTrial trial) {
        return jitter
                ? getTranslation(
                        "lab.understudy.trial-jitter",
                        trial.mean(UnderstudyGauge.ATTACK_AUC),
                        trial.mean(UnderstudyGauge.SECOND_ORDER))
                : getTranslation("lab.understudy.trial-misleading", trial.meanBias(), trial.medianSmallestP());
    }

    private String reason(UnderstudySetting setting, UnderstudyTrial trial) {
        if (!jitter) {
            if (!UnderstudyTasks.isMisleading(trial)) {
                return "lab.understudy.trial-near";
            }
            return UnderstudyTasks.isUnsuspicious(trial)
                    ? "lab.understudy.trial-misled"
                    : "lab.understudy.trial-suspicious";
        }
        if (!UnderstudyTasks.isHalfCopied(setting)) {
            return "lab.understudy.trial-not-half";
        }
        if (!UnderstudyTasks.isPrivate(trial)) {
            return UnderstudyTasks.isFaithful(trial) ? "lab.understudy.trial-leaks" : "lab.understudy.trial-both";
        }
        return UnderstudyTasks.isFaithful(trial) ? "lab.understudy.trial-hidden" : "lab.understudy.trial-spoiled";
    }
}
