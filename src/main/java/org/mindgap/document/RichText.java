package org.mindgap.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// HTML of the course's texts on paper: paragraphs, lists and emphasis stay, the words of everything else.
final class RichText {
    private static final Safelist ON_PAPER =
            new Safelist().addTags("p", "ul", "ol", "li", "em", "strong", "b", "i", "sub", "sup", "code", "br");

    /// A formula's source, which MathML carries beside what is shown.
    private static final String UNSEEN = "annotation";

    private RichText() {}

    static void append(String html, Element parent) {
        org.jsoup.nodes.Document given = Jsoup.parseBodyFragment(html);
        given.select(UNSEEN).remove();
        org.jsoup.nodes.Element body = Jsoup.parseBodyFragment(
                        Jsoup.clean(given.body().html(), ON_PAPER))
                .body();
        boolean inline = body.children().stream().noneMatch(org.jsoup.nodes.Element::isBlock);
        Element target = parent;
        if (inline) {
            target = Xhtml.element(owner(parent), "p");
            parent.appendChild(target);
        }
        copy(body, target);
    }

    private static void copy(org.jsoup.nodes.Element from, Element to) {
        for (Node node : from.childNodes()) {
            switch (node) {
                case TextNode text -> to.appendChild(owner(to).createTextNode(Xhtml.printable(text.getWholeText())));
                case org.jsoup.nodes.Element element -> {
                    Element copy = Xhtml.element(owner(to), element.normalName());
                    to.appendChild(copy);
                    copy(element, copy);
                }
                default -> {}
            }
        }
    }

    private static Document owner(Element element) {
        return element.getOwnerDocument();
    }
}
