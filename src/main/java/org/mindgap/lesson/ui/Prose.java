package org.mindgap.lesson.ui;

import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Block;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Source;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.Term;
import org.mindgap.curriculum.TermId;
import org.mindgap.widget.Escape;

/// Running text as HTML, each paragraph followed by what it cites and the terms it introduces.
///
/// The notes are one disclosure per paragraph; on wide screens the styles set them open in the margin.
final class Prose {
    private final Course course;
    private final Translation texts;

    /// Finds the interface's words.
    interface Translation {
        String of(String key, Object... arguments);
    }

    Prose(Course course, Translation texts) {
        this.course = course;
        this.texts = texts;
    }

    String html(List<Block.Prose> paragraphs) {
        StringBuilder html = new StringBuilder();
        for (Block.Prose paragraph : paragraphs) {
            html.append("<div class=\"para\">").append(paragraph.text().html());
            addNotes(html, paragraph);
            html.append("</div>");
        }
        return html.toString();
    }

    private void addNotes(StringBuilder html, Block.Prose paragraph) {
        if (paragraph.sources().isEmpty() && paragraph.terms().isEmpty()) {
            return;
        }
        html.append("<details class=\"notes\"><summary>")
                .append(Escape.html(texts.of(summary(paragraph))))
                .append("</summary><ul>");
        for (TermId id : paragraph.terms()) {
            Optional.ofNullable(course.terms().get(id)).ifPresent(term -> addTerm(html, term));
        }
        for (SourceId id : paragraph.sources()) {
            Optional.ofNullable(course.sources().get(id)).ifPresent(source -> addSource(html, source));
        }
        html.append("</ul></details>");
    }

    private static String summary(Block.Prose paragraph) {
        if (paragraph.terms().isEmpty()) {
            return "notes.sources";
        }
        return paragraph.sources().isEmpty() ? "notes.terms" : "notes.both";
    }

    private static void addTerm(StringBuilder html, Term term) {
        html.append("<li><b>")
                .append(Escape.html(term.term()))
                .append("</b> ")
                .append(term.definition().html())
                .append("</li>");
    }

    private static void addSource(StringBuilder html, Source source) {
        html.append("<li><a href=\"")
                .append(Addresses.of(source.id()))
                .append("\" router-link><b>")
                .append(Escape.html(source.label()))
                .append("</b></a> ")
                .append(Escape.html(sentence(source.title())))
                .append(" <i>")
                .append(Escape.html(source.venue()))
                .append("</i></li>");
    }

    private static String sentence(String title) {
        return title.matches(".*[.!?]") ? title : title + ".";
    }
}
