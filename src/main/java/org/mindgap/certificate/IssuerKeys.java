package org.mindgap.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The keys that badges are signed with: made when the first is needed, and the same on all servers of a database.
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IssuerKeys {
    private static final int BITS = 2048;
    private static final String ALL = "select number, jwk from issuer_key order by number desc";
    private static final String INSERT = "insert into issuer_key (number, jwk, made_at) values (1, :jwk, :now)";

    private final JdbcClient database;
    private final Clock clock;

    IssuerKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A key with its private part, and the number by which it is published.
    record Numbered(int number, RSAKey key) {}

    private record Stored(int number, String jwk) {
        Numbered read() {
            try {
                return new Numbered(number, RSAKey.parse(jwk));
            } catch (ParseException e) {
                throw new IllegalStateException("The issuer's key " + number + " cannot be read", e);
            }
        }
    }

    /// The one that signs now.
    Numbered newest() {
        return all().getFirst();
    }

    /// The newest first; old ones still verify what they signed.
    List<Numbered> all() {
        List<Numbered> keys = stored();
        if (!keys.isEmpty()) {
            return keys;
        }
        try {
            database.sql(INSERT)
                    .param("jwk", generated().toJSONString())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException simultaneous) {
            // Another server was first, and its key is everybody's.
        }
        return stored();
    }

    private List<Numbered> stored() {
        return database.sql(ALL).query(Stored.class).list().stream()
                .map(Stored::read)
                .toList();
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key can be made", e);
        }
    }
}
