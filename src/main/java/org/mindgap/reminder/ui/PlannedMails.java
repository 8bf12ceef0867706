package org.mindgap.reminder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.institution.Reach;
import org.mindgap.reminder.MailWords;
import org.mindgap.reminder.PlannedMail;
import org.mindgap.reminder.PlannedMailService;

/// How many mails about an assignment go out in the next days, and why: numbers, no names. To be embedded where the
/// assignment is shown to whoever answers for it.
@StyleSheet("css/mails.css")
public final class PlannedMails extends Section {
    public PlannedMails(PlannedMailService planned, Reach reach, AssignmentId assignment) {
        addClassName("planned-mails");
        add(new H2(getTranslation("planned-mails.title", PlannedMailService.DAYS)));
        List<PlannedMail> mails = planned.next(reach, assignment);
        if (mails.isEmpty()) {
            add(new Paragraph(getTranslation("planned-mails.none", PlannedMailService.DAYS)));
            return;
        }
        add(new Paragraph(getTranslation(planned.isPostOpen() ? "planned-mails.lead" : "planned-mails.no-post")));
        getElement().appendChild(table(mails));
    }

    private Element table(List<PlannedMail> mails) {
        Element head = new Element("tr");
        for (String key : List.of("planned-mails.day", "planned-mails.rule", "planned-mails.people")) {
            head.appendChild(cell("th", getTranslation(key)).setAttribute("scope", "col"));
        }
        Element rows = new Element("tbody");
        for (PlannedMail mail : mails) {
            rows.appendChild(new Element("tr")
                    .appendChild(
                            cell("th", MailWords.day(mail.day())).setAttribute("scope", "row"),
                            cell(
                                    "td",
                                    getTranslation("planned-mails.rule-"
                                            + mail.rule().name().toLowerCase(Locale.ROOT))),
                            cell("td", Integer.toString(mail.people()))));
        }
        Element caption = cell("caption", getTranslation("planned-mails.table"));
        return new Element("table").appendChild(caption, new Element("thead").appendChild(head), rows);
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag);
        cell.setText(text);
        return cell;
    }
}
