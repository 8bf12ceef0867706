package org.mindgap.document;

import static java.util.stream.Collectors.joining;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A picture as SVG, made ready for a document: its words get an alternative text, its letters become outlines, so that
/// they look the same on every machine.
///
/// Understands texts as charts have them: one point per text, sizes and weights from rules for single classes.
final class Picture {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z0-9_-]+)");
    private static final Pattern SIZE = Pattern.compile("(?<![a-z-])font-size:\\s*([0-9.]+)px");
    private static final Pattern WEIGHT = Pattern.compile("(?<![a-z-])font-weight:\\s*([0-9]+)");
    private static final int BOLD_FROM = 600;

    /// What fits on a page of `print.css`, with a heading above.
    private static final double WIDEST_MILLIMETRES = 170;

    private static final double HIGHEST_MILLIMETRES = 230;

    private final Map<String, Double> sizes = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    /// A piece of text in one weight.
    private record Run(String text, String classes, Typeface typeface) {}

    private Picture() {}

    /// As wide as the page, or as high.
    static Element parse(String svg) {
        return parse(svg, WIDEST_MILLIMETRES, HIGHEST_MILLIMETRES);
    }

    /// As large as fits into a place of that size.
    static Element parse(String svg, double widest, double highest) {
        Element root = Xhtml.parse(svg).getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !root.getLocalName().equals("svg")) {
            throw new IllegalArgumentException("Not an SVG picture: " + root.getNodeName());
        }
        String words = Stream.of("title", "desc")
                .map(tag -> words(root, tag))
                .filter(said -> !said.isEmpty())
                .collect(joining(". "));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A picture without title and description says nothing to the blind");
        }
        root.setAttribute("alt", words);
        root.setAttribute("style", size(number(root, "width"), number(root, "height"), widest, highest));
        new Picture().outline(root);
        return root;
    }

    private static String size(double width, double height, double widest, double highest) {
        double scale = Math.min(widest / width, highest / height);
        return String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width * scale, height * scale);
    }

    private static String words(Element root, String tag) {
        NodeList found = root.getElementsByTagNameNS(SVG, tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private void outline(Element root) {
        elements(root, "style").forEach(style -> readRules(style.getTextContent()));
        for (Element text : elements(root, "text")) {
            outlineText(text);
        }
    }

    private void readRules(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Matcher size = SIZE.matcher(rule.group(2));
            Matcher weight = WEIGHT.matcher(rule.group(2));
            boolean sized = size.find();
            boolean weighted = weight.find();
            CLASS.matcher(rule.group(1)).results().map(name -> name.group(1)).forEach(name -> {
                if (sized) {
                    sizes.put(name, Double.valueOf(size.group(1)));
                }
                if (weighted) {
                    weights.put(name, Integer.valueOf(weight.group(1)));
                }
            });
        }
    }

    private void outlineText(Element text) {
        double size = classes(text).stream()
                .filter(sizes::containsKey)
                .mapToDouble(sizes::get)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No size for the text “" + text.getTextContent() + "” of class " + text.getAttribute("class")));
        List<Run> runs = runs(text);
        double width = runs.stream()
                .mapToDouble(run -> run.typeface().width(run.text(), size))
                .sum();
        double start = number(text, "x")
                - switch (text.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        Element group = text.getOwnerDocument().createElementNS(SVG, "g");
        double x = start;
        for (Run run : runs) {
            Element path = text.getOwnerDocument().createElementNS(SVG, "path");
            path.setAttribute("class", run.classes());
            path.setAttribute("d", data(run.typeface().outline(run.text(), size, x, number(text, "y"))));
            group.appendChild(path);
            x += run.typeface().width(run.text(), size);
        }
        text.getParentNode().replaceChild(group, text);
    }

    private List<Run> runs(Element text) {
        List<Run> runs = new ArrayList<>();
        for (Node node : nodes(text.getChildNodes())) {
            if (node instanceof Element span) {
                String both = text.getAttribute("class") + " " + span.getAttribute("class");
                runs.add(new Run(span.getTextContent(), both, typeface(text, span)));
            } else {
                runs.add(new Run(node.getNodeValue(), text.getAttribute("class"), typeface(text, null)));
            }
        }
        return runs;
    }

    private Typeface typeface(Element text, @Nullable Element span) {
        List<String> classes = new ArrayList<>(classes(text));
        if (span != null) {
            classes.addAll(classes(span));
        }
        int weight = classes.stream()
                .filter(weights::containsKey)
                .mapToInt(weights::get)
                .reduce((earlier, later) -> later)
                .orElse(Typeface.REGULAR.weight());
        return weight >= BOLD_FROM ? Typeface.BOLD : Typeface.REGULAR;
    }

    private static String data(GeneralPath outline) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            int type = part.currentSegment(points);
            data.append("MLQCZ".charAt(type));
            int numbers = new int[] {2, 2, 4, 6, 0}[type];
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(Math.round(points[i] * 1000) / 1000.0);
            }
        }
        return data.toString();
    }

    private static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").strip().split("\\s+"));
    }

    private static double number(Element element, String attribute) {
        try {
            return Double.parseDouble(element.getAttribute(attribute));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "No number as " + attribute + " of " + element.getLocalName() + ": "
                            + element.getAttribute(attribute),
                    e);
        }
    }

    private static List<Element> elements(Element root, String tag) {
        return nodes(root.getElementsByTagNameNS(SVG, tag)).stream()
                .map(Element.class::cast)
                .toList();
    }

    /// A copy: lists of the DOM change with the tree.
    private static List<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }
}
