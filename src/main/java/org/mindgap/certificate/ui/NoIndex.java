package org.mindgap.certificate.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.mindgap.widget.Routes;
import org.springframework.stereotype.Component;

/// Asks search engines to leave out the pages that verify certificates: their addresses lead to names.
@Component
class NoIndex implements VaadinServiceInitListener {
    private static final String ROBOTS = "noindex, nofollow, noarchive";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NoIndex::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        if (path != null && (path.equals("/" + Routes.VERIFY) || path.startsWith("/" + Routes.VERIFY + "/"))) {
            page.getVaadinResponse().setHeader("X-Robots-Tag", ROBOTS);
        }
    }
}
