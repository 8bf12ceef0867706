package org.mindgap.content.ui;

import java.util.List;
import org.mindgap.content.ContentWatch;
import org.mindgap.content.ContentWatch.Reading;
import org.mindgap.content.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells an open page which version of the course is served and what is wrong with a newer one.
@InPreview
@RestController
class PreviewState {
    static final String ADDRESS = "/preview/state";

    private final ContentWatch watch;

    PreviewState(ContentWatch watch) {
        this.watch = watch;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<State> state() {
        Reading latest = watch.latest();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new State(latest.served(), latest.problems()));
    }

    /// A page asks every second; that neither starts a session nor keeps one alive.
    @Bean
    @Order(0)
    static SecurityFilterChain previewFilterChain(HttpSecurity http) {
        http.securityMatcher(ADDRESS);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    record State(String version, List<Problem> problems) {}
}
