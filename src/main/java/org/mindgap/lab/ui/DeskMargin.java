package org.mindgap.lab.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindgap.lab.engine.DeskControls;
import org.mindgap.lab.engine.DeskPlace;
import org.mindgap.lab.engine.DeskReason;
import org.mindgap.lab.engine.DeskRemark;
import org.mindgap.lab.engine.DeskState;

/// Where a referee writes remarks: a reason for the place that was chosen.
final class DeskMargin extends Div {
    private final DeskWords words;
    private final Paragraph asked = new Paragraph();
    private final ChoiceField reasons;
    private final Paragraph refused = new Paragraph();
    private final Div form;
    private @Nullable DeskPlace place;

    /// @param id unique in the page
    /// @param made hears of a remark
    /// @param closed hears when a place is let go
    DeskMargin(String id, DeskWords words, Consumer<DeskRemark> made, Runnable closed) {
        this.words = words;
        addClassName("desk-margin");
        asked.addClassName("desk-asked");
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("lab.desk.choose-reason"));
        for (DeskReason reason : DeskReason.values()) {
            options.put(DeskControls.REASONS.of(reason), words.reason(reason));
        }
        reasons = new ChoiceField(id + "-reason", getTranslation("lab.desk.reason"), options);
        Button make = new Button(getTranslation("lab.desk.make"), click -> make(made));
        make.addClassName("primary");
        Button close = new Button(getTranslation("lab.desk.close"), click -> closed.run());
        close.addClassName("quiet");
        refused.addClassName("lab-note");
        refused.getElement().setAttribute("role", "status");
        form = new Div(reasons, make, close);
        form.addClassName("desk-form");
        form.getElement().addEventListener("keydown", pressed -> closed.run()).setFilter("event.key === 'Escape'");
        add(asked, form, refused);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("lab.desk.margin"));
    }

    private void make(Consumer<DeskRemark> made) {
        Optional<String> word = reasons.value().filter(chosen -> !chosen.isEmpty());
        DeskPlace at = place;
        refused.setText(word.isEmpty() ? getTranslation("lab.desk.no-reason") : "");
        if (word.isPresent() && at != null) {
            made.accept(new DeskRemark(at, DeskControls.REASONS.meaning(word.get())));
        }
    }

    void refuse(String why) {
        refused.setText(why);
    }

    ChoiceField reasons() {
        return reasons;
    }

    void open(DeskPlace chosen) {
        place = chosen;
        reasons.choose("");
        refused.setText("");
        reasons.focus();
    }

    void close() {
        place = null;
        refused.setText("");
    }

    Optional<DeskPlace> place() {
        return Optional.ofNullable(place);
    }

    void show() {
        DeskPlace at = place;
        form.setVisible(at != null);
        setClassName("is-open", at != null);
        asked.setText(at == null ? getTranslation("lab.desk.choose-place") : words.place(at));
    }

    /// The remarks made so far, each to be withdrawn.
    static Div list(DeskState state, DeskWords words, Texts texts, Consumer<DeskRemark> withdrawn) {
        Paragraph count =
                new Paragraph(texts.of("lab.desk.remarks", state.remarks().size()));
        count.addClassName("desk-count");
        OrderedList list = new OrderedList();
        for (DeskRemark remark : state.remarks()) {
            Span where = new Span(words.place(remark.place()));
            where.addClassName("desk-where");
            Span what = new Span(words.reason(remark.reason()));
            Button withdraw = new Button(texts.of("lab.desk.withdraw"), click -> withdrawn.accept(remark));
            withdraw.addClassName("quiet");
            withdraw.setAriaLabel(texts.of("lab.desk.withdraw-this", words.remark(remark)));
            list.add(new ListItem(new Div(where, what), withdraw));
        }
        Div all = new Div(count, list);
        all.addClassName("desk-remarks");
        return all;
    }
}
