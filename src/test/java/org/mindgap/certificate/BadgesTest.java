package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.EmailAddress;

@OnBothDatabases(
        packages = {"org.mindgap.certificate", "org.mindgap.institution"},
        beans = CourseFixture.class,
        ownDatabase = true)
class BadgesTest {
    private static final String BASE = "https://learn.example.org";
    private static final String ADDRESS = BASE + "/verify/7K2MQ-9XR4T-0BDHC-5WJ81";
    private static final EmailAddress EMAIL = new EmailAddress("ada@clinic.org");
    private static final Certificate CERTIFICATE =
            CertificateExample.named("Ada Lovelace").certificate();

    private final Badges badges;
    private final IssuerKeys keys;

    BadgesTest(Badges badges, IssuerKeys keys) {
        this.badges = badges;
        this.keys = keys;
    }

    @Test
    void isSignedWithTheKeyThatItsHeaderLeadsTo() throws Exception {
        SignedJWT badge = SignedJWT.parse(badges.badge(CERTIFICATE, EMAIL, BASE));

        assertThat(badge.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(badge.getHeader().getType().getType()).isEqualTo("JWT");
        assertThat(badge.getHeader().getKeyID()).isEqualTo(BASE + "/api/badges/keys/1");
        assertThat(badge.getHeader().getIncludedParams()).containsExactlyInAnyOrder("alg", "typ", "kid");
        Map<String, Object> published = badges.key(BASE, 1).orElseThrow();
        assertThat(badge.verify(new RSASSAVerifier(RSAKey.parse(published)))).isTrue();
    }

    @Test
    void isRefusedOnceALetterWasChanged() throws Exception {
        String[] parts = badges.badge(CERTIFICATE, EMAIL, BASE).split("\\.");
        String payload = Base64URL.from(parts[1]).decodeToString().replace("small datasets", "large datasets");

        SignedJWT forged = SignedJWT.parse(parts[0] + "." + Base64URL.encode(payload) + "." + parts[2]);

        RSAKey key = RSAKey.parse(badges.key(BASE, 1).orElseThrow());
        assertThat(forged.getJWTClaimsSet().getStringClaim("name")).contains("large");
        assertThat(forged.verify(new RSASSAVerifier(key))).isFalse();
    }

    @Test
    void isACredentialOfOpenBadges3() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(badges.badge(CERTIFICATE, EMAIL, BASE)).getJWTClaimsSet();

        assertThat(claims.getStringListClaim("@context"))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(claims.getStringListClaim("type")).contains("VerifiableCredential", "OpenBadgeCredential");
        assertThat(claims.getStringClaim("id")).isEqualTo(ADDRESS).isEqualTo(claims.getJWTID());
        assertThat(claims.getJSONObjectClaim("issuer"))
                .containsEntry("id", claims.getIssuer())
                .containsEntry("id", BASE + "/api/badges/issuer")
                .containsEntry("type", List.of("Profile"))
                .containsKey("name");
        assertThat(Instant.parse(claims.getStringClaim("validFrom")))
                .isEqualTo(claims.getNotBeforeTime().toInstant())
                .isEqualTo(Instant.parse("2026-03-02T09:15:27Z"));
        assertThat(Instant.parse(claims.getStringClaim("validUntil")))
                .isEqualTo(claims.getExpirationTime().toInstant())
                .isEqualTo(Instant.parse("2027-03-02T09:15:27Z"));
        Map<String, Object> subject = claims.getJSONObjectClaim("credentialSubject");
        assertThat(subject)
                .containsEntry("id", claims.getSubject())
                .containsEntry("type", List.of("AchievementSubject"));
        assertThat(subject.get("achievement"))
                .asInstanceOf(MAP)
                .containsEntry("id", BASE + "/api/badges/achievements/cross-validation/" + "ab12".repeat(16))
                .containsEntry("type", List.of("Achievement"))
                .containsEntry("name", "Cross-validation on small datasets")
                .containsKeys("description", "criteria");
        assertThat(claims.getListClaim("evidence").getFirst()).asInstanceOf(MAP).containsEntry("id", ADDRESS);
    }

    @Test
    void namesTheRecipientByASaltedHashOnly() throws Exception {
        String first = badges.badge(CERTIFICATE, EMAIL, BASE);
        Map<?, ?> identity = identity(first);

        String salted = EMAIL.value() + identity.get("salt");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8));
        assertThat(identity.get("identityHash"))
                .isEqualTo("sha256$" + HexFormat.of().formatHex(digest));
        assertThat(identity.get("identityType")).isEqualTo("emailAddress");
        assertThat(identity.get("hashed")).isEqualTo(true);
        assertThat(SignedJWT.parse(first).getPayload().toString())
                .doesNotContain("ada@")
                .doesNotContain("Lovelace")
                .doesNotContain(CERTIFICATE.person().toString())
                .doesNotContain(CERTIFICATE.chain().toString());
        assertThat(identity(badges.badge(CERTIFICATE, EMAIL, BASE)).get("salt")).isNotEqualTo(identity.get("salt"));
    }

    @Test
    void publishesKeysWithoutTheirSecrets() throws Exception {
        assertThat(keys.newest().key().isPrivate()).isTrue();
        for (Object published : (List<?>) badges.keys(BASE).get("keys")) {
            JWK key = JWK.parse(asJson(published));
            assertThat(key.isPrivate()).isFalse();
            assertThat(((Map<?, ?>) published).keySet())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("kty", "n", "e", "use", "alg", "kid");
        }
        assertThat(badges.key(BASE, 2)).isEmpty();
    }

    @Test
    void hasOneKeyWhenSeveralServersNeedTheFirstAtOnce() throws Exception {
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> made = IntStream.range(0, 4)
                    .mapToObj(server -> servers.submit(
                            () -> keys.newest().key().getModulus().toString()))
                    .toList();
            String expected = made.getFirst().get();
            for (Future<String> other : made) {
                assertThat(other.get()).isEqualTo(expected);
            }
        }
        assertThat(keys.all()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asJson(Object published) {
        return (Map<String, Object>) published;
    }

    private static Map<?, ?> identity(String badge) throws Exception {
        Map<String, Object> subject = SignedJWT.parse(badge).getJWTClaimsSet().getJSONObjectClaim("credentialSubject");
        return (Map<?, ?>) ((List<?>) subject.get("identifier")).getFirst();
    }
}
