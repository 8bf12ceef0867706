package org.mindgap.institution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.mindgap.institution.AppliedFile;
import org.mindgap.institution.Reach;

/// The files of people that were applied, each with a way to take it back.
final class AppliedFiles extends Section {
    AppliedFiles(Reach reach, List<AppliedFile> files, Consumer<UUID> undo) {
        DenseTable table = new DenseTable(getTranslation("applied.title"))
                .column(getTranslation("applied.file"))
                .column(getTranslation("applied.when"))
                .numbers(getTranslation("applied.invited"))
                .numbers(getTranslation("applied.accepted"))
                .numbers(getTranslation("applied.open"))
                .column("");
        for (AppliedFile file : files) {
            table.row(
                    DenseTable.name(new Span(file.fileName())),
                    DenseTable.day(Words.moment(file.made(), reach.institution().zone(), getLocale())),
                    DenseTable.number(Integer.toString(file.invited())),
                    DenseTable.number(Integer.toString(file.accepted())),
                    DenseTable.number(Integer.toString(file.open())),
                    act(reach, file, undo));
        }
        add(new H2(getTranslation("applied.title")), new Paragraph(getTranslation("applied.words")), table);
    }

    private Component act(Reach reach, AppliedFile file, Consumer<UUID> undo) {
        if (file.undone().isPresent()) {
            return new Span(getTranslation(
                    "applied.undone",
                    Words.day(file.undone().get(), reach.institution().zone(), getLocale())));
        }
        Button button = new Button(getTranslation("applied.undo"), click -> undo.accept(file.id()));
        button.addClassName("quiet");
        button.setAriaLabel(getTranslation("applied.undo-of", file.fileName()));
        return button;
    }
}
