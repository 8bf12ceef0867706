package org.mindgap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.mindgap.widget.Routes;

/// There is nothing at this address.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Article implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    NotFoundView() {
        addClassName("page");
        Paragraph words = new Paragraph(getTranslation("not-found.words"));
        words.addClassName("lead");
        Anchor path = new Anchor(Routes.PATH, getTranslation("not-found.to-path"));
        path.addClassNames("button", "primary");
        Div onwards = new Div(path);
        onwards.addClassName("onwards");
        add(new H1(getTranslation("not-found.title")), words, onwards);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.page-title");
    }
}
