package org.mindgap.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.mindgap.people.GuestToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Keeps a guest's token in the browser for a year, and in the session until the browser sends it.
@Component
class GuestCookie {
    static final String NAME = "mindgap-guest";
    private static final String ATTRIBUTE = GuestCookie.class.getName();
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int LONGEST = 100;

    Optional<GuestToken> read(Exchange exchange) {
        HttpSession session = exchange.request().getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String token) {
            return Optional.of(new GuestToken(token));
        }
        Cookie cookie = WebUtils.getCookie(exchange.request(), NAME);
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(GuestToken::new);
    }

    void write(Exchange exchange, GuestToken token) {
        exchange.request().getSession().setAttribute(ATTRIBUTE, token.value());
        send(exchange, token.value(), YEAR);
    }

    void clear(Exchange exchange) {
        HttpSession session = exchange.request().getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
        send(exchange, "", Duration.ZERO);
    }

    private static void send(Exchange exchange, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(exchange.request().isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        exchange.response().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
