package org.mindgap.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.SourceId;
import org.mindgap.curriculum.TermId;

/// Renders links into the course, and formulas.
final class CourseMarkup implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final TextReader.Mentions mentions;

    CourseMarkup(HtmlNodeRendererContext context, TextReader.Mentions mentions) {
        this.context = context;
        this.html = context.getWriter();
        this.mentions = mentions;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, FormulaNode.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FormulaNode formula -> html.raw(mentions.formula(formula));
            case Link link -> link(link);
            default -> throw new IllegalArgumentException("No markup for " + node);
        }
    }

    private void link(Link link) {
        String target = link.getDestination();
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon);
        String id = target.substring(colon + 1);
        switch (scheme) {
            case "term" -> anchor(link, "term", mentions.term(id, link) ? Addresses.of(new TermId(id)) : "");
            case "source" -> anchor(link, "cite", mentions.source(id, link) ? Addresses.of(new SourceId(id)) : "");
            case "lesson" -> {
                Optional<LessonId> lesson = mentions.lesson(id, link);
                anchor(link, "lesson", lesson.map(Addresses::of).orElse(""));
            }
            default -> {
                mentions.outside(target, link);
                anchor(link, "outside", "");
            }
        }
    }

    private void anchor(Link link, String kind, String address) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", kind);
        attributes.put("href", address);
        attributes.put("router-link", "");
        html.tag("a", attributes);
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/a");
    }
}
