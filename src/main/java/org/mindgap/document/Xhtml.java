package org.mindgap.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// XHTML as a tree: nothing is ever glued together from strings.
final class Xhtml {
    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

    private Xhtml() {}

    static Document newDocument() {
        return builder().newDocument();
    }

    /// @throws IllegalArgumentException when it is not well-formed, or has a document type
    static Document parse(String xml) {
        try {
            return builder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
        }
    }

    /// The root and the head of a document: language, title, description for its properties, and styles.
    ///
    /// @return the head
    static Element head(Document document, Locale language, String title, String description, String styles) {
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("A document has a title and a description, not: " + title);
        }
        Element root = element(document, "html");
        root.setAttribute("lang", language.toLanguageTag());
        root.setAttribute("xml:lang", language.toLanguageTag());
        Element about = element(document, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", printable(description));
        Element head = element(document, "head");
        head.appendChild(element(document, "title", title));
        head.appendChild(about);
        head.appendChild(element(document, "style", styles));
        root.appendChild(head);
        document.appendChild(root);
        return head;
    }

    static Element element(Document document, String tag) {
        return document.createElementNS(NAMESPACE, tag);
    }

    static Element element(Document document, String tag, String text) {
        Element element = element(document, tag);
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(printable(text)));
        }
        return element;
    }

    /// Control characters, which no typeface has, become spaces.
    static String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's parser refuses a setting", e);
        }
    }

    private static final class Strict extends DefaultHandler {
        @Override
        public void error(@Nullable SAXParseException e) throws SAXException {
            if (e != null) {
                throw e;
            }
        }
    }
}
