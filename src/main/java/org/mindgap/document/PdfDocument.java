package org.mindgap.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A document under way, written from top to bottom; texts are taken literally, whatever is in them.
///
/// ```java
/// byte[] pdf = new PdfDocument(Locale.ENGLISH, "Your gap profile", "Twelve answers beside the study’s")
///         .section("Validation data")
///         .paragraph("You test on data of your own hospital.")
///         .picture(svg)
///         .toPdf();
/// ```
public final class PdfDocument {
    private static final String STYLES = "print.css";

    private final Document document = Xhtml.newDocument();
    private final Element bookmarks = Xhtml.element(document, "bookmarks");
    private final Element body = Xhtml.element(document, "body");
    private int headings;

    /// @param title stands at the top, in the foot of every page and in the window of the reader's program
    /// @param description what the document holds, for its properties
    public PdfDocument(Locale language, String title, String description) {
        Element head = Xhtml.head(document, language, title, description, PdfWriter.styles(STYLES));
        head.appendChild(bookmarks);
        document.getDocumentElement().appendChild(body);
        add("div", title).setAttribute("class", "foot");
        heading("h1", title);
    }

    /// A heading that also stands among the bookmarks.
    public PdfDocument section(String heading) {
        heading("h2", heading);
        return this;
    }

    /// A heading within a section.
    public PdfDocument subsection(String heading) {
        heading("h3", heading);
        return this;
    }

    public PdfDocument paragraph(String text) {
        add("p", text);
        return this;
    }

    /// A paragraph that starts with words in bold.
    public PdfDocument paragraph(String lead, String text) {
        Element paragraph = add("p", "");
        paragraph.appendChild(Xhtml.element(document, "strong", lead));
        paragraph.appendChild(document.createTextNode(Xhtml.printable(" " + text)));
        return this;
    }

    /// A remark in smaller letters: a source, a limit.
    public PdfDocument small(String text) {
        add("p", text).setAttribute("class", "small");
        return this;
    }

    /// A text of the course as HTML; what paper cannot show, such as formulas, becomes plain text.
    public PdfDocument rich(String html) {
        RichText.append(html, body);
        return this;
    }

    public PdfDocument list(List<String> items) {
        items(add("ul", ""), items);
        return this;
    }

    public PdfDocument steps(List<String> items) {
        items(add("ol", ""), items);
        return this;
    }

    /// The first cell of each row is its heading.
    public PdfDocument table(List<String> header, List<List<String>> rows) {
        Element table = add("table", "");
        Element head = Xhtml.element(document, "thead");
        Element line = Xhtml.element(document, "tr");
        header.forEach(cell -> line.appendChild(cell("th", "col", cell)));
        head.appendChild(line);
        table.appendChild(head);
        Element lines = Xhtml.element(document, "tbody");
        for (List<String> row : rows) {
            Element cells = Xhtml.element(document, "tr");
            for (int i = 0; i < row.size(); i++) {
                cells.appendChild(i == 0 ? cell("th", "row", row.get(i)) : cell("td", "", row.get(i)));
            }
            lines.appendChild(cells);
        }
        table.appendChild(lines);
        return this;
    }

    /// A chart as complete SVG; its title and description are read out in its place.
    public PdfDocument picture(String svg) {
        Element picture = (Element) document.importNode(Picture.parse(svg), true);
        Element place = add("div", "");
        place.setAttribute("class", "picture");
        place.appendChild(picture);
        return this;
    }

    /// What follows starts on a new page.
    public PdfDocument pageBreak() {
        add("div", "").setAttribute("class", "page-break");
        return this;
    }

    /// @throws IllegalStateException when something in the document cannot be set, with all that is wrong
    public byte[] toPdf() {
        return PdfWriter.write((Document) document.cloneNode(true));
    }

    private void heading(String tag, String text) {
        headings++;
        String id = "heading-" + headings;
        add(tag, text).setAttribute("id", id);
        Element bookmark = Xhtml.element(document, "bookmark");
        bookmark.setAttribute("name", Xhtml.printable(text));
        bookmark.setAttribute("href", "#" + id);
        Element above = bookmarks;
        for (int level = '1'; level < tag.charAt(1) && above.getLastChild() instanceof Element last; level++) {
            above = last;
        }
        above.appendChild(bookmark);
    }

    private void items(Element list, List<String> items) {
        items.forEach(item -> list.appendChild(Xhtml.element(document, "li", item)));
    }

    private Element cell(String tag, String scope, String text) {
        Element cell = Xhtml.element(document, tag, text);
        if (!scope.isEmpty()) {
            cell.setAttribute("scope", scope);
        }
        return cell;
    }

    private Element add(String tag, String text) {
        Element element = Xhtml.element(document, tag, text);
        body.appendChild(element);
        return element;
    }
}
