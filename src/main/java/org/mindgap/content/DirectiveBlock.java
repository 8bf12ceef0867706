package org.mindgap.content;

import org.commonmark.node.CustomBlock;

/// A block of a lesson between `::: kind argument` and `:::`.
final class DirectiveBlock extends CustomBlock {
    private final String kind;
    private final String argument;

    DirectiveBlock(String kind, String argument) {
        this.kind = kind;
        this.argument = argument;
    }

    String kind() {
        return kind;
    }

    String argument() {
        return argument;
    }
}
