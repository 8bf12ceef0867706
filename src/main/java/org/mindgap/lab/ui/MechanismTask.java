package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.BrochureTasks;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.VanMechanism;
import org.mindgap.lab.engine.VanMechanism.Seen;
import org.mindgap.lab.engine.VanTrial;
import org.mindgap.lab.engine.Words;
import org.mindgap.widget.Escape;
import org.mindgap.widget.Markup;

/// Asks why the numbers of a clinic differ from its brochure's; one thing at a time can be tried, and trials are
/// counted.
final class MechanismTask extends Composite<TaskFrame> {
    private static final Words<VanTrial> TRIALS =
            Words.of(VanTrial.class, "nothing", "same-prevalence", "same-mix", "erase-marker", "reread-labels");

    private final LabTask.Name task;
    private final Tries tries;
    private final Supplier<String> query;
    private final RateTable numbers = new RateTable();
    private final Paragraph said = new Paragraph();
    private final RadioButtonGroup<String> reasons = new RadioButtonGroup<>();
    private final Button check;
    private final Button another;
    private VanMechanism hidden = drawn();
    private int moves;

    MechanismTask(LabTask.Name task, Tries tries, Supplier<String> query) {
        this.task = task;
        this.tries = tries;
        this.query = query;
        Div trials = new Div();
        trials.addClassName("van-trials");
        trials.getElement().setAttribute("role", "group");
        trials.getElement().setAttribute("aria-label", getTranslation("lab.van.trials"));
        for (VanTrial trial : VanTrial.values()) {
            if (trial != VanTrial.NOTHING) {
                trials.add(new Button(getTranslation("lab.van.trial." + TRIALS.of(trial)), click -> attempt(trial)));
            }
        }
        said.addClassName("lab-note");
        said.getElement().setAttribute("role", "status");
        reasons.setLabel(getTranslation("lab.van.reason"));
        reasons.setItems(BrochureTasks.MECHANISMS.all());
        reasons.setItemLabelGenerator(word -> getTranslation("lab.van.mechanism." + word));
        reasons.addClassNames("options", "van-reasons");
        getContent().answerWith(numbers, trials, said, reasons);
        check = getContent().checkWith("lab.task.check-choice", this::check);
        another = new Button(getTranslation("lab.van.another"), click -> drawAnother());
        another.setVisible(false);
        getContent().answerWith(another);
        show(VanTrial.NOTHING);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private static VanMechanism drawn() {
        return BrochureTasks.hidden(ThreadLocalRandom.current().nextLong());
    }

    /// What is to be found.
    VanMechanism hidden() {
        return hidden;
    }

    private void attempt(VanTrial trial) {
        moves++;
        show(trial);
        boolean changed = !hidden.after(trial).equals(hidden.after(VanTrial.NOTHING));
        said.setText(getTranslation(
                changed ? "lab.van.trial-changed" : "lab.van.trial-unchanged",
                getTranslation("lab.van.trial." + TRIALS.of(trial)),
                moves,
                BrochureTasks.FREE_MOVES));
    }

    private void show(VanTrial trial) {
        Seen brochure = hidden.inTheBrochure();
        Seen here = hidden.after(VanTrial.NOTHING);
        Seen tried = hidden.after(trial);
        boolean trying = trial != VanTrial.NOTHING;
        List<String> header = trying
                ? List.of(
                        "",
                        getTranslation("lab.van.brochure"),
                        getTranslation("lab.van.clinic"),
                        getTranslation("lab.van.tried"))
                : List.of("", getTranslation("lab.van.brochure"), getTranslation("lab.van.clinic"));
        numbers.show(
                getTranslation("lab.van.hidden"),
                header,
                List.of(
                        row(trying, "lab.rate.auc", "lab.rate.decimals", brochure.auc(), here.auc(), tried.auc()),
                        row(
                                trying,
                                "lab.rate.sensitivity",
                                "lab.rate.percent",
                                brochure.sensitivity(),
                                here.sensitivity(),
                                tried.sensitivity()),
                        row(
                                trying,
                                "lab.rate.specificity",
                                "lab.rate.percent",
                                brochure.specificity(),
                                here.specificity(),
                                tried.specificity()),
                        row(trying, "lab.rate.ppv", "lab.rate.percent", brochure.ppv(), here.ppv(), tried.ppv()),
                        row(trying, "lab.rate.npv", "lab.rate.percent", brochure.npv(), here.npv(), tried.npv())));
    }

    private List<String> row(boolean trying, String name, String format, double brochure, double here, double tried) {
        String label = getTranslation(name);
        String first = getTranslation(format, brochure);
        String second = getTranslation(format, here);
        return trying ? List.of(label, first, second, getTranslation(format, tried)) : List.of(label, first, second);
    }

    private void check() {
        String named = reasons.getValue();
        reasons.setInvalid(named == null);
        reasons.setErrorMessage(getTranslation("lab.task.choose-one"));
        if (named == null) {
            return;
        }
        Credit credit = BrochureTasks.mechanism(hidden, BrochureTasks.MECHANISMS.meaning(named), moves);
        String key = BrochureTasks.MECHANISMS.of(hidden);
        tries.keep(task.id(), key + "=" + named + " moves=" + moves, query.get(), credit);
        Explanations why = new Explanations();
        for (String word : BrochureTasks.MECHANISMS.all()) {
            String name = getTranslation("lab.van.mechanism." + word);
            boolean right = word.equals(key);
            boolean given = word.equals(named);
            why.add(
                    getTranslation(mark(right, given)),
                    new RichText(Escape.html(name), name),
                    task.names().getOrDefault(word, RichText.EMPTY),
                    right,
                    given);
        }
        getContent()
                .outcome()
                .show(
                        credit,
                        Markup.block(credit.isFull() ? task.done() : task.hint())
                                .named("why"),
                        why);
        check.setEnabled(false);
        another.setVisible(true);
    }

    private static String mark(boolean right, boolean given) {
        if (right) {
            return given ? "lab.van.was-given" : "lab.van.was";
        }
        return given ? "lab.van.was-not-given" : "lab.van.was-not";
    }

    /// What was found once gives the answer away: a further attempt is at another clinic.
    private void drawAnother() {
        hidden = drawn();
        moves = 0;
        reasons.clear();
        reasons.setInvalid(false);
        check.setEnabled(true);
        another.setVisible(false);
        said.setText(getTranslation("lab.van.drawn"));
        show(VanTrial.NOTHING);
    }
}
