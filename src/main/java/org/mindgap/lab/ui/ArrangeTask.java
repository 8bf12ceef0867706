package org.mindgap.lab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.RichText;
import org.mindgap.lab.engine.Block;
import org.mindgap.lab.engine.CasinoControls;
import org.mindgap.lab.engine.Credit;
import org.mindgap.lab.engine.Pipeline;
import org.mindgap.lab.engine.TuningCasinoGrade;
import org.mindgap.widget.Markup;

/// Asks for the place of each block of a pipeline, and shows where labels of test patients flow back.
final class ArrangeTask extends Composite<TaskFrame> {
    private static final Set<Block> READERS_OF_LABELS = EnumSet.of(Block.SELECT, Block.TUNE, Block.THRESHOLD);

    private final LabTask.Arrange task;
    private final Tries tries;
    private final Supplier<String> query;
    private final Map<Block, RadioButtonGroup<Boolean>> places = new EnumMap<>(Block.class);
    private final Map<Block, Span> backflows = new EnumMap<>(Block.class);
    private final Paragraph meter = new Paragraph();
    private Pipeline pipeline = Pipeline.asFound();
    private boolean displaying;

    ArrangeTask(LabTask.Arrange task, Tries tries, Supplier<String> query, BiConsumer<Block, Boolean> moved) {
        this.task = task;
        this.tries = tries;
        this.query = query;
        OrderedList rows = new OrderedList();
        rows.addClassName("pipeline");
        for (Block block : Block.values()) {
            rows.add(row(block, moved));
        }
        meter.addClassName("pipeline-meter");
        meter.getElement().setAttribute("role", "status");
        getContent().answerWith(rows, meter).checkWith("lab.task.check-places", this::check);
    }

    @Override
    protected TaskFrame initContent() {
        return new TaskFrame(task, tries);
    }

    private ListItem row(Block block, BiConsumer<Block, Boolean> moved) {
        RadioButtonGroup<Boolean> place = new RadioButtonGroup<>();
        place.setLabel(name(block));
        place.setItems(false, true);
        place.setItemLabelGenerator(inside -> getTranslation(inside ? "lab.pipeline.inside" : "lab.pipeline.outside"));
        place.addClassName("pipeline-place");
        place.addValueChangeListener(event -> {
            if (!displaying && event.getValue() != null) {
                moved.accept(block, event.getValue());
            }
        });
        Span backflow = new Span(getTranslation("lab.pipeline.backflow"));
        backflow.addClassName("pipeline-backflow");
        places.put(block, place);
        backflows.put(block, backflow);
        return new ListItem(place, backflow);
    }

    /// @param reported what the pipeline as it stands would report
    void show(Pipeline shown, double reported, int dataSets) {
        pipeline = shown;
        displaying = true;
        for (Block block : Block.values()) {
            boolean inside = shown.isInside(block);
            Optional.ofNullable(places.get(block)).ifPresent(place -> place.setValue(inside));
            Optional.ofNullable(backflows.get(block))
                    .ifPresent(backflow -> backflow.setVisible(!inside && READERS_OF_LABELS.contains(block)));
        }
        displaying = false;
        meter.setText(getTranslation("lab.pipeline.meter", reported, dataSets));
    }

    private void check() {
        Credit credit = TuningCasinoGrade.placement(pipeline);
        String response =
                pipeline.inside().stream().map(CasinoControls.BLOCKS::of).collect(Collectors.joining(" "));
        tries.keep(task.id(), response, query.get(), credit);
        getContent()
                .outcome()
                .show(
                        credit,
                        Markup.block(credit.isFull() ? task.done() : task.hint())
                                .named("why"),
                        explanations());
    }

    private UnorderedList explanations() {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanations");
        for (Block block : List.of(Block.values())) {
            boolean inside = pipeline.isInside(block);
            Span mark = new Span(getTranslation(inside ? "lab.pipeline.mark-inside" : "lab.pipeline.mark-outside"));
            mark.addClassName("explained-mark");
            Span named = new Span(name(block));
            named.addClassName("explained-option");
            RichText why = task.parts().getOrDefault(CasinoControls.BLOCKS.of(block), RichText.EMPTY);
            ListItem entry =
                    new ListItem(new Div(mark, named), Markup.block(why).named("why"));
            entry.addClassNames("is-given", inside ? "is-right" : "is-wrong");
            list.add(entry);
        }
        return list;
    }

    private String name(Block block) {
        return getTranslation(LabWords.block(block));
    }
}
