package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.TestedQuestion;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Recomputation;

/// What the article tested about a topic and what we compute ourselves, kept apart.
final class TestsPanel extends Div {
    TestsPanel(Study study, Topic topic) {
        addClassName("tests");
        Section article = new Section(new H2(getTranslation("explorer.article-tested")));
        article.addClassName("of-the-article");
        study.test(topic.id())
                .ifPresentOrElse(test -> addPrinted(article, test), () -> article.add(paragraph("explorer.no-p")));
        add(article, new Recomputed(topic, Recomputation.of(study, topic.id())));
    }

    private void addPrinted(Section article, TestedQuestion test) {
        Paragraph value = new Paragraph(getTranslation(
                test.pValueAsPrinted().startsWith("<") ? "explorer.p-below" : "explorer.p-equal",
                test.pValueAsPrinted().replace("<", "")));
        value.addClassName("p-value");
        article.add(value, new Paragraph(getTranslation("explorer.p-words", test.question())));
    }

    private Component paragraph(String text) {
        return new Paragraph(getTranslation(text));
    }
}
