package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mindgap.institution.InvitationToken;
import org.mindgap.widget.Routes;

/// The link of an invitation that was made a moment ago, to be copied: nobody can read it again later.
@JsModule("context://js/copy-link.js")
final class InvitationLink extends Div {
    InvitationLink(InvitationToken token, String words) {
        addClassName("made-link");
        getElement().setAttribute("role", "status");
        String path = Routes.INVITATION + "/" + token.value();
        Anchor link = new Anchor(path, path);
        link.addClassName("join-link");
        Button copy = new Button(getTranslation("group.copy"));
        copy.addClassName("copy-link");
        copy.getElement()
                .setAttribute("data-copied", getTranslation("group.copied"))
                .setAttribute("data-failed", getTranslation("group.copy-failed"));
        Span status = new Span();
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        Div row = new Div(link, copy, status);
        row.addClassName("invitation");
        // Only the browser knows under which address people reach this server.
        link.getElement().executeJs("this.textContent = this.href");
        add(new Paragraph(words), row);
    }
}
