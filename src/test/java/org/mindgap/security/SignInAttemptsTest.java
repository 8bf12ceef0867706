package org.mindgap.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final InstantSource source = () -> now;
    private final SignInAttempts attempts = new SignInAttempts(source.withZone(ZoneOffset.UTC));

    @Test
    void allowsFiveAttemptsAnEmail() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).isEmpty();
        }

        assertThat(attempts.count("ada@clinic.org", "192.0.2.2")).contains(Duration.ofMinutes(1));
        assertThat(attempts.count("eve@clinic.org", "192.0.2.1")).isEmpty();
    }

    @Test
    void allowsOneMoreEachMinute() {
        for (int i = 0; i < 5; i++) {
            attempts.count("ada@clinic.org", "192.0.2.1");
        }

        now = now.plusSeconds(59);
        assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).contains(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).isEmpty();
        assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).isPresent();
    }

    @Test
    void forgivesAfterASuccess() {
        for (int i = 0; i < 5; i++) {
            attempts.count("ada@clinic.org", "192.0.2.1");
        }

        attempts.succeeded("ada@clinic.org");

        assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).isEmpty();
    }

    @Test
    void slowsDownAnAddressThatTriesManyEmails() {
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.count(i + "@clinic.org", "192.0.2.1")).isEmpty();
        }

        assertThat(attempts.count("ada@clinic.org", "192.0.2.1")).contains(Duration.ofSeconds(6));
        assertThat(attempts.count("ada@clinic.org", "192.0.2.2")).isEmpty();
    }

    @Test
    void slowsDownAnAddressThatMakesManyAccounts() {
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.countSignUp("192.0.2.1")).isEmpty();
        }

        assertThat(attempts.countSignUp("192.0.2.1")).contains(Duration.ofSeconds(6));
        assertThat(attempts.countSignUp("192.0.2.2")).isEmpty();
    }
}
