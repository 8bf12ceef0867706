package org.mindgap.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.EmailAddress;
import org.springframework.stereotype.Service;

/// Certificates as Open Badges 3.0: credentials as signed JSON Web Tokens (VC-JWT), and what their addresses lead to.
///
/// [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/), “JSON Web Token Proof Format”: the payload is the
/// credential, with `iss`, `jti`, `sub`, `nbf` and `exp` beside what they repeat.
@Service
public class Badges {
    static final String ISSUER = "/api/badges/issuer";
    static final String KEYS = "/api/badges/jwks.json";
    static final String KEY = "/api/badges/keys/";
    static final String ACHIEVEMENTS = "/api/badges/achievements/";

    static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final Map<String, Object> SCHEMA = Map.of(
            "id",
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
            "type",
            "1EdTechJsonSchemaValidator2019");
    private static final int SALT_BYTES = 16;

    private final IssuerKeys keys;
    private final Certificates certificates;
    private final SecureRandom random = new SecureRandom();

    Badges(IssuerKeys keys, Certificates certificates) {
        this.keys = keys;
        this.certificates = certificates;
    }

    /// A certificate as a badge, in the form that other sites take: the three parts of a JWT.
    ///
    /// @param email the holder's; the badge holds its salted hash
    /// @param base where the application is found, as [SiteAddress] says it
    public String badge(Certificate certificate, EmailAddress email, String base) {
        IssuerKeys.Numbered signing = keys.newest();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(keyAddress(base, signing))
                        .build(),
                credential(certificate, email, base));
        try {
            token.sign(new RSASSASigner(signing.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The issuer's key does not sign", e);
        }
        return token.serialize();
    }

    /// Who issues the badges.
    Map<String, Object> issuer(String base) {
        return Map.of(
                "id",
                base + ISSUER,
                "type",
                List.of("Profile"),
                "name",
                "Mindgap",
                "url",
                base,
                "description",
                words(Locale.ENGLISH).say("badge.issuer"));
    }

    /// The public keys as a JWK set (RFC 7517).
    Map<String, Object> keys(String base) {
        return Map.of(
                "keys",
                keys.all().stream().map(numbered -> published(base, numbered)).toList());
    }

    /// One public key as JWK: what the `kid` of a badge leads to.
    Optional<Map<String, Object>> key(String base, int number) {
        return keys.all().stream()
                .filter(numbered -> numbered.number() == number)
                .findFirst()
                .map(numbered -> published(base, numbered));
    }

    /// What a badge says was achieved; empty where no certificate was issued for it.
    Optional<Map<String, Object>> achievement(String base, ModuleId module, String version) {
        return certificates.first(module, version).map(first -> achievement(base, first));
    }

    private static Map<String, Object> achievement(String base, Certificate certificate) {
        Certified certified = certificate.certified();
        CertificateWords words = words(certified.language());
        return Map.of(
                "id", base + ACHIEVEMENTS + certificate.module() + "/" + certified.version(),
                "type", List.of("Achievement"),
                "achievementType", "Course",
                "name", certified.title(),
                "description", words.say("badge.achievement", certified.title(), certified.minutes()),
                "criteria", Map.of("narrative", words.say("badge.criteria")),
                "humanCode", certificate.module().value(),
                "version", certified.version());
    }

    private JWTClaimsSet credential(Certificate certificate, EmailAddress email, String base) {
        CertificateWords words = words(certificate.certified().language());
        String address = SiteAddress.verify(base, certificate.code());
        String recipient = address + "#holder";
        Instant from = certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet.Builder credential = new JWTClaimsSet.Builder()
                .issuer(base + ISSUER)
                .jwtID(address)
                .subject(recipient)
                .notBeforeTime(Date.from(from))
                .claim("@context", CONTEXT)
                .claim("id", address)
                .claim("type", List.of("VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"))
                .claim("name", certificate.certified().title())
                .claim("issuer", issuer(base))
                .claim("validFrom", from.toString())
                .claim(
                        "credentialSubject",
                        Map.of(
                                "id",
                                recipient,
                                "type",
                                List.of("AchievementSubject"),
                                "identifier",
                                List.of(identity(email)),
                                "achievement",
                                achievement(base, certificate)))
                .claim(
                        "evidence",
                        List.of(Map.of(
                                "id",
                                address,
                                "type",
                                List.of("Evidence"),
                                "name",
                                words.say("badge.evidence"),
                                "narrative",
                                words.say("badge.evidence-words"))))
                .claim("credentialSchema", List.of(SCHEMA));
        certificate
                .expiresAt()
                .map(end -> end.truncatedTo(ChronoUnit.SECONDS))
                .ifPresent(end -> credential.expirationTime(Date.from(end)).claim("validUntil", end.toString()));
        return credential.build();
    }

    /// An `IdentityObject`: SHA-256 over the address with the salt behind it.
    private Map<String, Object> identity(EmailAddress email) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return Map.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityType",
                "emailAddress",
                "identityHash",
                "sha256$" + sha256(email.value() + salt),
                "salt",
                salt);
    }

    private static Map<String, Object> published(String base, IssuerKeys.Numbered numbered) {
        return new RSAKey.Builder(numbered.key().toPublicJWK())
                .keyID(keyAddress(base, numbered))
                .build()
                .toJSONObject();
    }

    private static String keyAddress(String base, IssuerKeys.Numbered numbered) {
        return base + KEY + numbered.number();
    }

    private static CertificateWords words(Locale language) {
        return new CertificateWords(language);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
