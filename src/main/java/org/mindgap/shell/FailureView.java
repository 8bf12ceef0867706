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
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.mindgap.widget.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page could not be shown through a fault of ours.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Article implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("page");
        Paragraph words = new Paragraph(getTranslation("failure.words"));
        words.addClassName("lead");
        Anchor path = new Anchor(Routes.PATH, getTranslation("failure.to-path"));
        path.addClassNames("button", "primary");
        Div onwards = new Div(path);
        onwards.addClassName("onwards");
        add(new H1(getTranslation("failure.title")), words, onwards);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} could not be shown", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.page-title");
    }
}
