package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mindgap.curriculum.Item.Withdrawal;
import org.mindgap.widget.Days;
import org.mindgap.widget.Markup;

/// Says that nobody is asked an item any more, and why.
final class WithdrawnNote extends Div {
    WithdrawnNote(Withdrawal withdrawal) {
        addClassName("feedback-note");
        add(
                new Paragraph(getTranslation("item.withdrawn", Days.full(withdrawal.on(), getLocale()))),
                Markup.block(withdrawal.reason()));
    }
}
