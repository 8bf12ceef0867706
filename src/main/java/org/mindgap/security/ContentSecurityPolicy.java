package org.mindgap.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Tells browsers what a page may load: nothing but our own.
///
/// Vaadin 25.2 needs `'unsafe-eval'` (its client creates functions from text) and inline styles (its components add
/// style elements); scripts in the page itself run only with the nonce of this one response.
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {
    static final String HEADER = "Content-Security-Policy";

    /// For every response that is not Vaadin's page: no scripts at all.
    static final String WITHOUT_SCRIPTS = "default-src 'none'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private static final String PAGE = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
            + "manifest-src 'self'; worker-src 'self'";
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    void protect(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, PAGE.formatted(nonce));
        // Vaadin would let other pages of ours frame this one; for browsers that know no frame-ancestors.
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
