package org.mindgap.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mindgap.mail.Post;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Answers calendar programs, which bring nothing but the link.
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CalendarService calendars;
    private final CalendarDocument document;
    private final Post post;

    CalendarController(CalendarService calendars, CalendarDocument document, Post post) {
        this.calendars = calendars;
        this.document = document;
        this.post = post;
    }

    /// The calendar; 404 for a link that is unknown, was stopped, or is none.
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> calendar(@PathVariable("token") String token) {
        return CalendarToken.parse(token)
                .flatMap(calendars::find)
                .map(person -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .body(document.of(person, this::address)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String address(String path) {
        return post.address(path)
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/" + path)
                        .toUriString());
    }
}
