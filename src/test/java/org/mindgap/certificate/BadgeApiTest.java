package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.Application;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.database.InMemoryDatabase;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Badges as another site verifies them: by HTTP, from nothing but the token.
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BadgeApiTest {
    private final JsonMapper json = new JsonMapper();
    private String server = "";

    @Autowired
    private Badges badges;

    @Autowired
    private CertificateService certificates;

    @Autowired
    private Guests guests;

    @Autowired
    private Courses courses;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Completions completions;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @BeforeEach
    void runsHere(@LocalServerPort int port) {
        server = "http://localhost:" + port;
    }

    @Test
    void canBeVerifiedFromWhatItSaysItself() throws Exception {
        Certificate certificate = complete();
        SignedJWT badge = SignedJWT.parse(badges.badge(certificate, new EmailAddress("ada@clinic.org"), server));

        RSAKey key = RSAKey.parse(get(badge.getHeader().getKeyID()).body());
        assertThat(badge.verify(new RSASSAVerifier(key))).isTrue();
        JWKSet all = JWKSet.parse(get(server + "/api/badges/jwks.json").body());
        assertThat(all.getKeyByKeyId(badge.getHeader().getKeyID())).isEqualTo(key);
        JsonNode issuer = json.readTree(get(badge.getJWTClaimsSet().getIssuer()).body());
        assertThat(issuer.get("id").asString())
                .isEqualTo(badge.getJWTClaimsSet().getIssuer());
        assertThat(issuer.get("type").get(0).asString()).isEqualTo("Profile");
        JsonNode subject = json.readTree(badge.getPayload().toString()).get("credentialSubject");
        JsonNode achievement =
                json.readTree(get(subject.at("/achievement/id").asString()).body());
        for (String field : subject.get("achievement").propertyNames()) {
            assertThat(achievement.get(field))
                    .isEqualTo(subject.get("achievement").get(field));
        }
        assertThat(achievement.get("name").asString()).isEqualTo("Cross-validation on small datasets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keys/2",
                "keys/0",
                "keys/x",
                "keys/99999999999",
                "achievements/nothing/abc",
                "achievements/Not%20A%20Module/abc",
                "achievements/cross-validation/abc",
                "achievements/cross-validation",
                ""
            })
    void hasNothingElse(String path) throws Exception {
        HttpResponse<String> response = get(server + "/api/badges/" + path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private Certificate complete() {
        PersonId person = guests.start().person();
        CourseModule module = courses.in(Locale.ENGLISH).modules().getFirst();
        transaction.executeWithoutResult(status -> {
            module.lessons()
                    .forEach(lesson -> append(
                            person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
            append(person, EventKind.CHECK_FINISHED, module.id().value(), Map.of("passed", "true"));
            completions.settle(person, module);
        });
        return certificates.of(person).getFirst().certificate();
    }

    private void append(PersonId person, EventKind kind, String subject, Map<String, String> facts) {
        ledger.append(person, new Happening(UUID.randomUUID(), kind, subject, Happening.NO_CONTENT, facts));
    }
}
