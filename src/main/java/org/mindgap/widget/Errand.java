package org.mindgap.widget;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/// The page that somebody came for before they had to sign in or up; kept in the session, so that it leads there
/// afterwards whatever they did in between.
public record Errand(String path) {
    public static void keep(String path) {
        VaadinSession.getCurrent().setAttribute(Errand.class, new Errand(path));
    }

    /// The page, once.
    public static Optional<String> take() {
        VaadinSession session = VaadinSession.getCurrent();
        Optional<String> path =
                Optional.ofNullable(session.getAttribute(Errand.class)).map(Errand::path);
        session.setAttribute(Errand.class, null);
        return path;
    }
}
