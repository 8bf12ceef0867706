package org.mindgap.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Parses `::: kind argument` up to the `:::` that closes it; blocks nest, the innermost closes first.
final class DirectiveParser extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile(":::\\s*([a-z]+)(?:\\s+(.*?))?\\s*");
    private static final Pattern CLOSING = Pattern.compile(":::\\s*");

    private final DirectiveBlock block;
    private final @Nullable DirectiveParser outer;
    private int open;

    private DirectiveParser(DirectiveBlock block, @Nullable DirectiveParser outer) {
        this.block = block;
        this.outer = outer;
        if (outer != null) {
            outer.open++;
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        if (open == 0 && CLOSING.matcher(line).matches()) {
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        if (outer != null) {
            outer.open--;
        }
    }

    /// Recognises the opening line.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Matcher opening = OPENING.matcher(state.getLine().getContent());
            if (!opening.matches()) {
                return BlockStart.none();
            }
            String argument = opening.group(2) == null ? "" : opening.group(2);
            DirectiveParser outer =
                    matched.getMatchedBlockParser() instanceof DirectiveParser directive ? directive : null;
            return BlockStart.of(new DirectiveParser(new DirectiveBlock(opening.group(1), argument), outer))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
