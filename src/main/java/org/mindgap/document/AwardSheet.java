package org.mindgap.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// One page of A4 that says who achieved what, with facts, a list, and a code to check it by; tagged after PDF/UA.
///
/// Texts are taken literally. The longer the list, the smaller it is set, so that up to about thirty lines fit.
///
/// @param title for the window of the reader's program
/// @param description what the page holds, for its properties
/// @param listTitle stands above the list where there is one
public record AwardSheet(
        Locale language,
        String title,
        String description,
        Maker maker,
        Award award,
        List<Fact> facts,
        String listTitle,
        List<String> list,
        Check check) {
    private static final String STYLES = "award.css";
    private static final double EMBLEM_MILLIMETRES = 15;
    private static final double CODE_MILLIMETRES = 34;

    /// From how many letters in the list on it is set smaller, and smaller still.
    private static final int LONG = 700;

    private static final int VERY_LONG = 1_500;
    private static final int LONG_NAME = 32;

    /// How many facts stand side by side.
    private static final int COLUMNS = 2;

    public AwardSheet {
        facts = List.copyOf(facts);
        list = List.copyOf(list);
    }

    /// Who gives it.
    ///
    /// @param emblem a titled SVG picture
    /// @param about what the maker is, in a few words
    public record Maker(String emblem, String name, String about) {}

    /// The sentence in large letters: `kind`, then “`holder` `did` `what`”.
    public record Award(String kind, String holder, String did, String what) {}

    public record Fact(String label, String value) {}

    /// How to find out whether it is genuine.
    ///
    /// @param picture a titled SVG picture, such as a QR code
    /// @param words what to do
    /// @param address where to do it
    /// @param code what to type there
    public record Check(String picture, String title, String words, String address, String code) {}

    /// Whether the typefaces have every character of a text.
    public static boolean canPrint(String text) {
        return text.codePoints().allMatch(Typeface.BOLD::has);
    }

    /// @throws IllegalStateException when something in it cannot be set, with all that is wrong
    public byte[] toPdf() {
        Document document = Xhtml.newDocument();
        Xhtml.head(document, language, title, description, PdfWriter.styles(STYLES));
        Element body = Xhtml.element(document, "body");
        document.getDocumentElement().appendChild(body);
        Element sheet = add(body, "div", "sheet " + size(), "");
        addMaker(sheet);
        add(sheet, "h1", "", award.kind());
        add(sheet, "p", award.holder().length() > LONG_NAME ? "holder long-name" : "holder", award.holder());
        add(sheet, "p", "did", award.did());
        add(sheet, "p", "what", award.what());
        addFacts(sheet);
        addList(sheet);
        addCheck(body);
        return PdfWriter.write(document);
    }

    private String size() {
        int letters = list.stream().mapToInt(String::length).sum();
        return letters < LONG ? "" : letters < VERY_LONG ? "long" : "very-long";
    }

    private void addMaker(Element sheet) {
        Element line = add(sheet, "div", "maker", "");
        line.appendChild(picture(line, maker.emblem(), EMBLEM_MILLIMETRES));
        add(line, "span", "name", maker.name());
        add(line, "span", "about", maker.about());
    }

    private void addFacts(Element sheet) {
        Element lines = Xhtml.element(sheet.getOwnerDocument(), "tbody");
        for (int i = 0; i < facts.size(); i += COLUMNS) {
            Element line = add(lines, "tr", "", "");
            for (Fact fact : facts.subList(i, Math.min(i + COLUMNS, facts.size()))) {
                add(line, "th", "", fact.label()).setAttribute("scope", "row");
                add(line, "td", "", fact.value());
            }
            if (i + 1 == facts.size()) {
                ((Element) line.getLastChild()).setAttribute("colspan", "3");
            }
        }
        add(sheet, "table", "facts", "").appendChild(lines);
    }

    private void addList(Element sheet) {
        if (list.isEmpty()) {
            return;
        }
        add(sheet, "h2", "", listTitle);
        Element items = add(sheet, "ul", "", "");
        list.forEach(item -> add(items, "li", "", item));
    }

    private void addCheck(Element body) {
        Element place = add(body, "div", "check", "");
        Element code = add(place, "div", "code", "");
        code.appendChild(picture(code, check.picture(), CODE_MILLIMETRES));
        Element words = add(place, "div", "words", "");
        add(words, "h2", "", check.title());
        add(words, "p", "", check.words());
        Element address = add(words, "p", "", "");
        add(address, "a", "", check.address()).setAttribute("href", check.address());
        add(words, "p", "typed", check.code());
    }

    private static Element picture(Element place, String svg, double millimetres) {
        return (Element) place.getOwnerDocument().importNode(Picture.parse(svg, millimetres, millimetres), true);
    }

    private static Element add(Element parent, String tag, String look, String text) {
        Element element = Xhtml.element(parent.getOwnerDocument(), tag, text);
        if (!look.isEmpty()) {
            element.setAttribute("class", look);
        }
        parent.appendChild(element);
        return element;
    }
}
