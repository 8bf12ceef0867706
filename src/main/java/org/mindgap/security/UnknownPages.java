package org.mindgap.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Lets Vaadin answer addresses that somebody mistyped, so that it can say so within the usual page.
///
/// To be added after Vaadin's own rules, which decide about every view. Nothing else is opened by it: an address that
/// a controller answers does not match.
@Component
class UnknownPages extends AbstractHttpConfigurer<UnknownPages, HttpSecurity> {
    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    UnknownPages(ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public void init(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(this::isUnknown).permitAll());
    }

    private boolean isUnknown(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("GET")
                && !path.startsWith("/actuator")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && !isAnsweredByAController(request);
    }

    private boolean isAnsweredByAController(HttpServletRequest request) {
        List<RequestMappingInfoHandlerMapping> mappings =
                controllers.orderedStream().toList();
        try {
            ServletRequestPathUtils.parseAndCache(request);
            for (RequestMappingInfoHandlerMapping mapping : mappings) {
                if (mapping.getHandler(request) != null) {
                    return true;
                }
            }
            return false;
        } catch (Exception e) {
            // A controller knows the address, but not for this kind of request.
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
