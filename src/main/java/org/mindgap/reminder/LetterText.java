package org.mindgap.reminder;

import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/// The same words as plain text and as HTML, written side by side.
final class LetterText {
    private static final String BODY =
            "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1b1e23;max-width:36em";
    private static final String END = "</body></html>";

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    LetterText(String title) {
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append("</title></head><body style=\"")
                .append(BODY)
                .append("\">");
    }

    void heading(String text) {
        plain.append(text).append('\n');
        html.append("<h2 style=\"font-size:18px;margin:24px 0 4px\">")
                .append(escape(text))
                .append("</h2>");
    }

    void paragraph(String text) {
        plain.append(text).append("\n\n");
        html.append("<p>").append(escape(text)).append("</p>");
    }

    void list(List<String> lines) {
        html.append("<ul>");
        for (String line : lines) {
            plain.append("- ").append(line).append('\n');
            html.append("<li>").append(escape(line)).append("</li>");
        }
        plain.append('\n');
        html.append("</ul>");
    }

    /// Nothing where the address is not known.
    void link(String text, Optional<String> address) {
        address.ifPresent(known -> {
            plain.append(text).append(":\n").append(known).append("\n\n");
            html.append("<p><a href=\"")
                    .append(escape(known))
                    .append("\">")
                    .append(escape(text))
                    .append("</a></p>");
        });
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return html + END;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
