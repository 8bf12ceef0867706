package org.mindgap.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/// Reports Markdown that the course does not use.
final class ForbiddenMarkup extends AbstractVisitor {
    private final String file;
    private final int firstLine;
    private final Problems problems;

    ForbiddenMarkup(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock node) {
        report(node, "Raw HTML is not part of the course.", "Write it in Markdown.");
    }

    @Override
    public void visit(HtmlInline node) {
        report(node, "Raw HTML is not part of the course.", "Write it in Markdown.");
    }

    @Override
    public void visit(Image node) {
        report(
                node,
                "Pictures are charts of figures.yaml.",
                "Describe the picture there and place it with ::: figure.");
    }

    @Override
    public void visit(Heading node) {
        report(
                node,
                "A heading stands here where none can.",
                "Sections begin with ## between blocks, in text that both sides read.");
    }

    private void report(Node node, String message, String remedy) {
        problems.add(file, Markdown.line(node, firstLine), message, remedy);
    }
}
