package org.mindgap.content.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mindgap.content.ContentWatch;
import org.springframework.stereotype.Component;

/// Gives every page of a preview the script that follows each save, and the empty panel that it fills with problems.
@InPreview
@Component
class PreviewPanel implements VaadinServiceInitListener {
    private final ContentWatch watch;
    private final I18NProvider texts;

    PreviewPanel(ContentWatch watch, I18NProvider texts) {
        this.watch = watch;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> addTo(page.getDocument()));
    }

    void addTo(Document page) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "css/preview.css");
        page.head().appendElement("script").attr("type", "module").attr("src", "js/preview.js");
        Element panel = page.body()
                .appendElement("div")
                .id("preview")
                .attr("role", "status")
                .attr("data-version", watch.latest().served());
        Element box = panel.appendElement("details").attr("open", true).attr("hidden", true);
        box.appendElement("summary").text(texts.getTranslation("preview.problems", Locale.ENGLISH));
        box.appendElement("ul").attr("tabindex", "0");
    }
}
