package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskDecoy;
import org.mindgap.lab.engine.DeskFault;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskReview;
import org.mindgap.lab.engine.DeskShare;
import org.mindgap.lab.engine.DeskState;
import org.mindgap.lab.engine.DeskTasks;
import org.mindgap.lab.engine.DeskVerdict;
import org.mindgap.statistics.Granularity;
import org.mindgap.widget.Escape;
import org.mindgap.widget.Markup;

/// Judges what is handed in at the referee's desk, and says what everything was.
record DeskJudgement(Texts texts, DeskWords words) {

    ReviewTask.Handed faults(LabTask.Review task, DeskState state, String query) {
        if (state.remarks().isEmpty()) {
            return new ReviewTask.Handed.Nothing(texts.of("lab.desk.nothing-remarked"));
        }
        DeskReview review = DeskReview.of(state.remarks());
        String said = texts.of(
                "lab.desk.score",
                review.found().size(),
                DeskFault.values().length,
                review.falseOnes(),
                review.points());
        return new ReviewTask.Handed.Judged(
                review.credit(),
                Optional.of(said),
                state.remarks().stream().map(DeskRemark::word).collect(Collectors.joining(" ")),
                query,
                List.of(
                        title("lab.desk.the-faults"),
                        faults(task, review),
                        title("lab.desk.the-decoys"),
                        decoys(task, review),
                        others(review)));
    }

    private UnorderedList faults(LabTask.Review task, DeskReview review) {
        UnorderedList list = list();
        DeskProof proof = new DeskProof(texts, words);
        for (DeskFault fault : DeskFault.values()) {
            boolean found = review.found().contains(fault);
            ListItem entry = entry(
                    found ? "lab.desk.found" : "lab.desk.missed",
                    words.fault(fault),
                    task.findings().getOrDefault(DeskControls.FAULTS.of(fault), RichText.EMPTY),
                    found,
                    found);
            Paragraph place = new Paragraph(words.place(fault.place()));
            place.addClassName("desk-quoted");
            entry.addComponentAtIndex(1, place);
            proof.of(fault).ifPresent(numbers -> {
                Paragraph arithmetic = new Paragraph(numbers);
                arithmetic.addClassName("desk-proof");
                entry.add(arithmetic);
            });
            list.add(entry);
        }
        return list;
    }

    private UnorderedList decoys(LabTask.Review task, DeskReview review) {
        UnorderedList list = list();
        for (DeskDecoy decoy : DeskDecoy.values()) {
            boolean accused = review.verdicts().containsValue(new DeskVerdict.Decoyed(decoy));
            list.add(entry(
                    accused ? "lab.desk.wrongly-accused" : "lab.desk.in-order",
                    words.decoy(decoy),
                    task.findings().getOrDefault(DeskControls.DECOYS.of(decoy), RichText.EMPTY),
                    !accused,
                    accused));
        }
        return list;
    }

    /// What the remarks were that named no fault for the first time.
    private Div others(DeskReview review) {
        UnorderedList list = list();
        review.verdicts()
                .forEach((remark, verdict) -> other(verdict)
                        .ifPresent(said -> list.add(entry(
                                verdict.isFalse() ? "lab.desk.half-off" : "lab.desk.no-points",
                                words.remark(remark),
                                plain(said),
                                !verdict.isFalse(),
                                true))));
        Div others = new Div(title("lab.desk.other-remarks"), list);
        others.setVisible(list.getComponentCount() > 0);
        return others;
    }

    private Optional<String> other(DeskVerdict verdict) {
        return switch (verdict) {
            case DeskVerdict.Found _ -> Optional.empty();
            case DeskVerdict.Again again -> Optional.of(texts.of("lab.desk.again", words.fault(again.fault())));
            case DeskVerdict.Fair _ -> Optional.of(texts.of("lab.desk.fair"));
            case DeskVerdict.OtherReason _ -> Optional.of(texts.of("lab.desk.other-reason"));
            case DeskVerdict.Decoyed _ -> Optional.of(texts.of("lab.desk.decoyed"));
            case DeskVerdict.False _ -> Optional.of(texts.of("lab.desk.false"));
        };
    }

    ReviewTask.Handed percentages(LabTask.Review task, DeskState state, String query) {
        if (state.flagged().isEmpty()) {
            return new ReviewTask.Handed.Nothing(texts.of("lab.desk.nothing-flagged"));
        }
        UnorderedList list = list();
        for (DeskShare share : DeskShare.values()) {
            boolean right = share.isQuestionable() == state.flagged().contains(share);
            list.add(entry(
                    right ? "lab.desk.right" : "lab.desk.wrong",
                    texts.of("lab.desk.share-of", words.percent(share), words.group(share), words.topic(share)),
                    share.isQuestionable()
                            ? task.findings().getOrDefault(share.word(), RichText.EMPTY)
                            : plain(counted(share.granularity())),
                    right,
                    state.flagged().contains(share)));
        }
        return new ReviewTask.Handed.Judged(
                DeskTasks.percentages(state.flagged()),
                Optional.empty(),
                Arrays.stream(DeskShare.values())
                        .filter(state.flagged()::contains)
                        .map(DeskShare::word)
                        .collect(Collectors.joining(" ")),
                query,
                List.of(list));
    }

    private String counted(Granularity granularity) {
        int count = granularity.rounded().orElse(granularity.nearest());
        return texts.of("lab.desk.counted", count, granularity.of(), 100.0 * count / granularity.of());
    }

    ReviewTask.Handed report(
            LabTask.Review task, List<Control.Pick<DeskState>> choices, DeskState state, String query) {
        UnorderedList list = list();
        for (Control.Pick<DeskState> choice : choices) {
            String option = choice.write(state);
            boolean sound = DeskTasks.isSound(choice, state.report());
            list.add(entry(
                    sound ? "lab.desk.sound" : "lab.desk.unsound",
                    texts.of(
                            "lab.desk.chosen",
                            texts.of(LabWords.control(choice.name())),
                            texts.of(LabWords.option(choice.name(), option))),
                    task.findings().getOrDefault(choice.name() + "-" + option, RichText.EMPTY),
                    sound,
                    true));
        }
        return new ReviewTask.Handed.Judged(
                DeskTasks.report(state.report()),
                Optional.empty(),
                choices.stream()
                        .map(choice -> choice.name() + "=" + choice.write(state))
                        .collect(Collectors.joining(" ")),
                query,
                List.of(list));
    }

    private Paragraph title(String key) {
        Paragraph title = new Paragraph(texts.of(key));
        title.addClassName("desk-heading");
        return title;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        return list;
    }

    private static RichText plain(String text) {
        return new RichText("<p>" + Escape.html(text) + "</p>", text);
    }

    /// @param given whether it was handed in
    private ListItem entry(String mark, String name, RichText why, boolean right, boolean given) {
        Span said = new Span(texts.of(mark));
        said.addClassName("explained-mark");
        Span what = new Span(name);
        what.addClassName("explained-option");
        ListItem entry = new ListItem(new Div(said, what), Markup.block(why).named("why"));
        entry.addClassName(right ? "is-right" : "is-wrong");
        if (given) {
            entry.addClassName("is-given");
        }
        return entry;
    }
}
