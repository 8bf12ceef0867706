package org.mindgap.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.mindgap.widget.Routes;
import org.springframework.stereotype.Component;

/// Asks search engines to leave out the pages whose addresses lead to names, or to what somebody wrote for a few
/// readers.
@Component
class NoIndex implements VaadinServiceInitListener {
    private static final List<String> PAGES = List.of(Routes.VERIFY, Routes.SHARED_RECOMMENDATION);
    private static final String ROBOTS = "noindex, nofollow, noarchive";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NoIndex::mark);
    }

    private static void mark(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        if (path != null
                && PAGES.stream().anyMatch(page -> path.equals("/" + page) || path.startsWith("/" + page + "/"))) {
            response.getVaadinResponse().setHeader("X-Robots-Tag", ROBOTS);
        }
    }
}
