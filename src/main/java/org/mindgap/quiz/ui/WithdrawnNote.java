package org.mindgap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.mindgap.curriculum.Item.Withdrawal;
import org.mindgap.widget.Markup;

/// Says that nobody is asked an item any more, and why.
final class WithdrawnNote extends Div {
    WithdrawnNote(Withdrawal withdrawal) {
        addClassName("feedback-note");
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        add(
                new Paragraph(getTranslation("item.withdrawn", date.format(withdrawal.on()))),
                Markup.block(withdrawal.reason()));
    }
}
