package org.mindgap.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What a drawn chart contains and where, read back from its SVG.
final class DrawnSvg {

    /// The box around an element, text with its estimated width.
    record Box(String what, double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right - 0.2
                    && other.left < right - 0.2
                    && top < other.bottom - 0.2
                    && other.top < bottom - 0.2;
        }
    }

    private static final Pattern PATH_PART = Pattern.compile("([MmLlHVaz])|(-?\\d*\\.?\\d+)");

    private final Document document;

    DrawnSvg(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    static DrawnSvg of(Chart chart, ChartWidth width) {
        return new DrawnSvg(ChartRenderer.render("c", chart, width, java.util.Locale.ENGLISH, SampleCharts.ENGLISH));
    }

    Element root() {
        return document.getDocumentElement();
    }

    double width() {
        return viewBox(2);
    }

    double height() {
        return viewBox(3);
    }

    private double viewBox(int index) {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ")[index]);
    }

    List<Element> elements(String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    /// The path data of all paths of a class.
    List<String> paths(String className) {
        return elements("path").stream()
                .filter(path -> List.of(path.getAttribute("class").split(" ")).contains(className))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    List<Box> textBoxes() {
        return elements("text").stream().map(DrawnSvg::textBox).toList();
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(textBoxes());
        for (Element rectangle : elements("rect")) {
            double x = number(rectangle, "x");
            double y = number(rectangle, "y");
            boxes.add(new Box("rect", x, y, x + number(rectangle, "width"), y + number(rectangle, "height")));
        }
        for (Element path : elements("path")) {
            Node parent = path.getParentNode();
            if (!parent.getLocalName().equals("pattern")) {
                boxes.add(pathBox(path.getAttribute("d")));
            }
        }
        return boxes;
    }

    private static Box textBox(Element text) {
        TextStyle style = null;
        for (TextStyle candidate : TextStyle.values()) {
            if (List.of(text.getAttribute("class").split(" ")).contains(candidate.className())) {
                style = candidate;
            }
        }
        if (style == null) {
            throw new AssertionError("Text without a size: " + text.getTextContent());
        }
        double width = (style == TextStyle.LABEL
                                && text.getElementsByTagNameNS("*", "tspan").getLength() > 0
                        ? TextStyle.STRONG
                        : style)
                .widthOf(text.getTextContent());
        double x = number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        double baseline = number(text, "y");
        return new Box(
                text.getTextContent(),
                left,
                baseline - 0.76 * style.size(),
                left + width,
                baseline + 0.22 * style.size());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// Understands the commands that charts use; the arcs of charts are circles whose rightmost point is their start.
    static Box pathBox(String data) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PATH_PART.matcher(data);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        String command = "";
        int next = 0;
        while (next < parts.size()) {
            if (Character.isLetter(parts.get(next).charAt(0))) {
                command = parts.get(next);
                next++;
            }
            switch (command) {
                case "M", "m" -> {
                    x = (command.equals("m") ? x : 0) + Double.parseDouble(parts.get(next));
                    y = (command.equals("m") ? y : 0) + Double.parseDouble(parts.get(next + 1));
                    startX = x;
                    startY = y;
                    command = command.equals("M") ? "L" : "l";
                    next += 2;
                }
                case "L", "l" -> {
                    x = (command.equals("l") ? x : 0) + Double.parseDouble(parts.get(next));
                    y = (command.equals("l") ? y : 0) + Double.parseDouble(parts.get(next + 1));
                    next += 2;
                }
                case "H" -> {
                    x = Double.parseDouble(parts.get(next));
                    next++;
                }
                case "V" -> {
                    y = Double.parseDouble(parts.get(next));
                    next++;
                }
                case "a" -> {
                    double radius = Double.parseDouble(parts.get(next));
                    include(box, x - 2 * radius, y - radius);
                    include(box, x, y + radius);
                    next += 7;
                }
                case "z" -> {
                    x = startX;
                    y = startY;
                }
                default -> throw new AssertionError("Unknown command " + command + " in " + data);
            }
            include(box, x, y);
        }
        return new Box("path " + data.substring(0, Math.min(40, data.length())), box[0], box[1], box[2], box[3]);
    }

    private static void include(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
}
