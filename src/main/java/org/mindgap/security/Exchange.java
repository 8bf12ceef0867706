package org.mindgap.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The request being answered and its response, whether Vaadin or Spring MVC answers it.
record Exchange(HttpServletRequest request, HttpServletResponse response) {
    static Optional<Exchange> find() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            return Optional.of(new Exchange(request.getHttpServletRequest(), response.getHttpServletResponse()));
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            return Optional.of(new Exchange(attributes.getRequest(), attributes.getResponse()));
        }
        return Optional.empty();
    }

    static Exchange current() {
        return find().orElseThrow(() -> new IllegalStateException("This needs a request, and there is none"));
    }
}
