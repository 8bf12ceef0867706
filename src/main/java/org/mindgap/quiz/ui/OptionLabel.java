package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.UUID;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartWidth;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.Item;
import org.mindgap.quiz.grading.Shuffle;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.FigureChart;
import org.mindgap.widget.Markup;

/// An option as it is read: its text, and its picture with what is to be seen in it as words.
final class OptionLabel extends Span {
    private OptionLabel(Item item, ChoiceItem.Option option) {
        addClassName("option-label");
        add(Markup.inline(option.text()));
        option.picture().ifPresent(picture -> addPicture(picture, item.id() + "-" + option.id()));
    }

    static ComponentRenderer<Component, ChoiceItem.Option> renderer(Item item) {
        return new ComponentRenderer<>(option -> {
            OptionLabel label = new OptionLabel(item, option);
            label.getElement().setAttribute("data-option", option.id().value());
            return label;
        });
    }

    static OptionLabel explained(Item item, ChoiceItem.Option option) {
        OptionLabel label = new OptionLabel(item, option);
        label.addClassName("explained-option");
        return label;
    }

    /// An order of their own the options keep.
    static List<ChoiceItem.Option> inOrder(ChoiceItem item, UUID order) {
        return item.ordered() ? item.options() : Shuffle.of(item.options(), order, item.id());
    }

    private void addPicture(Figure figure, String name) {
        Chart chart = FigureChart.of(figure, this);
        Span picture = new Span(ChartFigure.picture("picture-" + name, chart, ChartWidth.NARROW));
        picture.addClassName("option-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(chart.title() + ". " + chart.description());
        words.addClassName("unseen");
        add(picture, words);
    }
}
