package org.mindgap.content;

import java.util.Set;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Parses `$…$` within a line and `$$…$$` for a formula of its own.
final class FormulaParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        boolean display = scanner.next('$');
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            String latex = text(scanner.getSource(start, scanner.position()));
            scanner.next();
            if (display && !scanner.next('$')) {
                continue;
            }
            return latex.isBlank()
                    ? ParsedInline.none()
                    : ParsedInline.of(new FormulaNode(latex.strip(), display), scanner.position());
        }
        return ParsedInline.none();
    }

    private static String text(SourceLines lines) {
        StringBuilder text = new StringBuilder();
        for (SourceLine line : lines.getLines()) {
            text.append(line.getContent()).append(' ');
        }
        return text.toString();
    }

    /// Starts at a dollar sign.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
