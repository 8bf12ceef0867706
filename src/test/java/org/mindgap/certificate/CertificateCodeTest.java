package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {
    private static final CertificateCode CODE = new CertificateCode("7K2MQ-9XR4T-0BDHC-5WJ81");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K2MQ-9XR4T-0BDHC-5WJ81",
                "7k2mq9xr4t0bdhc5wj81",
                "  7K2MQ 9XR4T 0BDHC 5WJ81\n",
                "7K2MQ–9XR4T–0BDHC–5WJ81",
                "7K2MQ\u00a09XR4T\u20110BDHC_5WJ81.",
                "7K2MQ-9XR4T-OBDHC-5WJ8L",
                "7k2mq-9xr4t-obdhc-5wj8i",
                "https://learn.example.org/verify/7K2MQ-9XR4T-0BDHC-5WJ81",
                "http://localhost:8080/verify/7K2MQ-9XR4T-0BDHC-5WJ81/?from=qr#top"
            })
    void isReadHoweverPeopleTypeIt(String typed) {
        assertThat(CertificateCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "7K2MQ",
                "7K2MQ-9XR4T-0BDHC-5WJ8",
                "7K2MQ-9XR4T-0BDHC-5WJ811",
                "7K2MQ-9XR4T-0BDHC-5WJU1",
                "7K2MQ-9XR4T-0BDHC-5WJ8é",
                "٧K2MQ-9XR4T-0BDHC-5WJ81",
                "'; drop table certificate; --"
            })
    void isNotReadIntoWhatIsNone(String typed) {
        assertThat(CertificateCode.parse(typed)).isEmpty();
    }

    @Test
    void isNotSoughtInLongTexts() {
        assertThat(CertificateCode.parse(CODE + "?".repeat(400))).isEmpty();
    }

    @Test
    void isOnlyMadeInItsForm() {
        assertThatThrownBy(() -> new CertificateCode("7k2mq-9xr4t-0bdhc-5wj81"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesAllOfItsCharactersInEveryPlace() {
        RandomGenerator random = new SplittableRandom(1);
        HashSet<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = CertificateCode.random(random).value().replace("-", "");
            assertThat(CertificateCode.parse(code)).isPresent();
            for (int place = 0; place < code.length(); place++) {
                seen.add(place + ":" + code.charAt(place));
            }
        }
        assertThat(seen).hasSize(20 * 32);
    }
}
