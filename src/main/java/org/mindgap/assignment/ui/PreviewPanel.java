package org.mindgap.assignment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.mindgap.assignment.Fault;
import org.mindgap.assignment.PersonLine;
import org.mindgap.assignment.Preview;
import org.mindgap.assignment.ReminderRule;

/// Who would get an assignment, by when, and which mails would go out; and what is missing.
class PreviewPanel extends Section {
    private final AssignmentWords words;
    private final Section content = new Section();

    PreviewPanel(AssignmentWords words) {
        this.words = words;
        addClassName("preview");
        content.getElement().setAttribute("aria-live", "polite");
        add(new H2(words.say("assign-preview.title")), content);
    }

    void show(Preview preview) {
        content.removeAll();
        if (preview.people() == 0) {
            content.add(new Paragraph(words.say("assign-preview.nobody")));
        } else {
            people(preview);
        }
        preview.firstDue().ifPresent(first -> {
            String until = preview.lastDue()
                    .filter(last -> !last.equals(first))
                    .map(last -> words.say("assign-preview.due-between", words.date(first), words.date(last)))
                    .orElseGet(() -> words.say("assign-preview.due", words.due(first)));
            content.add(new Paragraph(until));
        });
        if (preview.people() > preview.done() && !preview.mails().isEmpty()) {
            mails(preview);
        }
        missing(preview);
    }

    private void people(Preview preview) {
        String names = preview.first().stream().map(PersonLine::label).collect(Collectors.joining(", "));
        int others = preview.people() - preview.first().size();
        content.add(
                new Paragraph(words.say("assign-preview.people", preview.people())),
                small(others > 0 ? words.say("assign-preview.names-and-others", names, others) : names));
        if (preview.done() > 0) {
            content.add(new Paragraph(words.say("assign-preview.done", preview.done())));
        }
    }

    private void mails(Preview preview) {
        content.add(new Paragraph(words.say("assign-preview.mails", preview.withEmail())));
        UnorderedList list = new UnorderedList();
        for (ReminderRule.Day mail : preview.mails()) {
            list.add(new ListItem(words.say(
                    mail.kind() == ReminderRule.Kind.INVITATION
                            ? "assign-preview.invitation"
                            : "assign-preview.reminder",
                    words.date(mail.date()))));
        }
        list.add(new ListItem(words.say("assign-preview.overdue")));
        content.add(list, small(words.say("assign-preview.stops")));
    }

    private void missing(Preview preview) {
        if (preview.canBeSaved()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        preview.faults().stream()
                .sorted()
                .map((Fault fault) -> new ListItem(words.fault(fault)))
                .forEach(list::add);
        content.add(new Paragraph(words.say("assign-preview.missing")), list);
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
