package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.TestedQuestion;

/// The article's Table 1: the questions whose answers differ between the groups, with the p-values as printed.
final class ArticleTests extends Div {
    ArticleTests(Study study) {
        StudyWords words = new StudyWords(this, getLocale());
        StudyTable table = new StudyTable(
                getTranslation("explorer.tests-caption", study.tests().size()),
                List.of(
                        getTranslation("explorer.tests-about"),
                        getTranslation("explorer.tests-question"),
                        getTranslation("explorer.tests-kind"),
                        getTranslation("explorer.tests-p")));
        table.addClassName("article-tests");
        for (TestedQuestion test : study.tests()) {
            Component title = study.topic(test.topic())
                    .<Component>map(topic -> new Anchor(Addresses.of(topic), test.title()))
                    .orElseGet(() -> new Span(test.title()));
            table.row(
                    title,
                    new Span(String.valueOf(test.question())),
                    new Span(words.kind(test.kind())),
                    new Span(test.pValueAsPrinted()));
        }
        add(
                new Paragraph(getTranslation("explorer.tests-lead")),
                new Paragraph(
                        getTranslation("explorer.tests-caution", study.tests().size())),
                table);
    }
}
