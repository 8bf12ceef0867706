package org.mindgap.content;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.safety.Safelist;

/// The Markdown of the course: CommonMark, tables, formulas and our blocks; nothing else survives.
final class Markdown {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    static final Safelist SAFELIST = safelist();

    private Markdown() {}

    static Parser parser() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customBlockParserFactory(new DirectiveParser.Factory())
                .customInlineContentParserFactory(new FormulaParser.Factory())
                .build();
    }

    /// The line in its file of a node in a text that begins on `firstLine`; of the nearest ancestor that knows it.
    static int line(Node node, int firstLine) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + firstLine;
            }
        }
        return firstLine;
    }

    /// Code scrolls sideways where it is too wide, and then the keyboard must reach it.
    static void reachable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    private static Safelist safelist() {
        String[] mathml = {
            "math",
            "semantics",
            "annotation",
            "mrow",
            "mi",
            "mo",
            "mn",
            "mtext",
            "mspace",
            "msup",
            "msub",
            "msubsup",
            "mfrac",
            "msqrt",
            "mroot",
            "mover",
            "munder",
            "munderover",
            "mtable",
            "mtr",
            "mtd",
            "mstyle",
            "mpadded",
            "mphantom"
        };
        Safelist list = new Safelist()
                .addTags("p", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "br", "a", "div")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addTags(mathml)
                .addAttributes("a", "href", "class", "router-link")
                .addAttributes("div", "class", "tabindex", "role")
                .addAttributes("ol", "start")
                .addAttributes("th", "scope", "class")
                .addAttributes("td", "class")
                .addAttributes("pre", "tabindex")
                .addAttributes("math", "display", "xmlns", "tabindex")
                .addAttributes("annotation", "encoding")
                .addAttributes("mspace", "width", "height")
                .addAttributes("mfrac", "linethickness")
                .addAttributes("mtable", "columnalign", "rowspacing", "columnspacing")
                .addAttributes("mpadded", "width", "height", "depth");
        for (String tag : mathml) {
            list.addAttributes(
                    tag,
                    "stretchy",
                    "fence",
                    "accent",
                    "accentunder",
                    "mathvariant",
                    "separator",
                    "lspace",
                    "rspace",
                    "minsize",
                    "maxsize",
                    "displaystyle",
                    "scriptlevel");
        }
        return list.preserveRelativeLinks(true);
    }
}
