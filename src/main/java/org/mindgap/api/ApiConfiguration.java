package org.mindgap.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// The ground under the resources of `/api`.
@Configuration
class ApiConfiguration {
    private static final String ROOT = "/api";

    static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /// A strong ETag over the bytes of each answer, and 304 to whoever has them.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(ROOT + "/*");
        return filter;
    }
}
