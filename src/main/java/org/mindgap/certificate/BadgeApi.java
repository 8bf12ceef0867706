package org.mindgap.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What verifiers of badges ask for: the issuer, its public keys, and what was achieved.
@RestController
class BadgeApi {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Badges badges;
    private final SiteAddress site;

    BadgeApi(Badges badges, SiteAddress site) {
        this.badges = badges;
        this.site = site;
    }

    @GetMapping(path = Badges.ISSUER, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> badgeIssuer(HttpServletRequest request) {
        return kept(inContext(badges.issuer(site.of(request))));
    }

    @GetMapping(path = Badges.KEYS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> badgeKeys(HttpServletRequest request) {
        return kept(badges.keys(site.of(request)));
    }

    @GetMapping(path = Badges.KEY + "{number:\\d{1,9}}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> badgeKey(HttpServletRequest request, @PathVariable("number") int number) {
        return kept(badges.key(site.of(request), number).orElseThrow(BadgeApi::nothing));
    }

    @GetMapping(path = Badges.ACHIEVEMENTS + "{module}/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> badgeAchievement(
            HttpServletRequest request,
            @PathVariable("module") String module,
            @PathVariable("version") String version) {
        return kept(named(module)
                .flatMap(id -> badges.achievement(site.of(request), id, version))
                .map(BadgeApi::inContext)
                .orElseThrow(BadgeApi::nothing));
    }

    private static Optional<ModuleId> named(String module) {
        try {
            return Optional.of(new ModuleId(module));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> inContext(Map<String, Object> bare) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", Badges.CONTEXT);
        described.putAll(bare);
        return described;
    }

    private static ResponseEntity<Map<String, Object>> kept(Map<String, Object> body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(body);
    }

    private static ErrorResponseException nothing() {
        ProblemDetail nothing =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing at this address.");
        return new ErrorResponseException(HttpStatus.NOT_FOUND, nothing, null);
    }
}
