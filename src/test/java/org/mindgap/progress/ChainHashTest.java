package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainHashTest {
    @Test
    void followsItsDocumentedEncoding() {
        // printf 'mindgap-ledger-1\n2:\xc3\xa9\n0:\n1:a\n' | sha256sum
        assertThat(ChainHash.of("é", "", "a"))
                .isEqualTo("913eccce5f7944f99c6277d0fdd9277a97687ae6dc19cadfb84b7f7814e40bc6");
    }

    @Test
    void tellsApartWhatOnlyMovedFromOneTextToTheNext() {
        assertThat(ChainHash.of("ab", "c")).isNotEqualTo(ChainHash.of("a", "bc"));
        assertThat(ChainHash.of("a\n1:b")).isNotEqualTo(ChainHash.of("a", "b"));
    }

    @Test
    void countsMicroseconds() {
        assertThat(ChainHash.microseconds(Instant.parse("1970-01-01T00:00:01.000002Z")))
                .isEqualTo("1000002");
    }
}
