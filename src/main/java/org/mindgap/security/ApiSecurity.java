package org.mindgap.security;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Opens `/api` to everybody's programs: it knows nobody, so there is no session to ride on and no cookie to set.
///
/// Pages of other sites may read it only from the origins in `mindgap.api.allowed-origins`.
@Configuration
class ApiSecurity {
    private static final String ADDRESSES = "/api/**";
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final Duration PREFLIGHT = Duration.ofHours(1);

    @Bean
    @Order(1)
    SecurityFilterChain apiFilterChain(
            HttpSecurity http, @Value("${mindgap.api.allowed-origins:}") List<String> allowedOrigins) {
        http.securityMatcher(ADDRESSES);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.cors(cors -> cors.configurationSource(origins(allowedOrigins)));
        http.headers(headers -> headers.frameOptions(frames -> frames.deny())
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    private static UrlBasedCorsConfigurationSource origins(List<String> allowed) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!allowed.isEmpty()) {
            CorsConfiguration others = new CorsConfiguration();
            others.setAllowedOrigins(allowed);
            others.setAllowedMethods(List.of("GET", "HEAD", "POST"));
            others.setAllowedHeaders(List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH));
            others.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK));
            others.setMaxAge(PREFLIGHT);
            source.registerCorsConfiguration(ADDRESSES, others);
        }
        return source;
    }
}
