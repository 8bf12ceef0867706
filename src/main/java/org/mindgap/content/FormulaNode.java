package org.mindgap.content;

import org.commonmark.node.CustomNode;

/// A formula between dollar signs.
final class FormulaNode extends CustomNode {
    private final String latex;
    private final boolean display;

    FormulaNode(String latex, boolean display) {
        this.latex = latex;
        this.display = display;
    }

    String latex() {
        return latex;
    }

    boolean display() {
        return display;
    }
}
