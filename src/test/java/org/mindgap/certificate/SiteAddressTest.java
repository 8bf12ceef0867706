package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https, learn.example.org, 443, '', https://learn.example.org",
        "http, learn.example.org, 80, '', http://learn.example.org",
        "http, localhost, 8080, '', http://localhost:8080",
        "https, learn.example.org, 443, /mindgap, https://learn.example.org/mindgap"
    })
    void isWhereTheRequestWasSent(String scheme, String host, int port, String context, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        request.setContextPath(context);

        assertThat(new SiteAddress("").of(request)).isEqualTo(expected);
    }

    @Test
    void isWhatWasConfigured() {
        assertThat(new SiteAddress("https://learn.example.org/ ".strip()).of(new MockHttpServletRequest()))
                .isEqualTo("https://learn.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn.example.org", "ftp://x", "https://", "https://a b"})
    void refusesToStartWithWhatIsNoAddress(String configured) {
        assertThatThrownBy(() -> new SiteAddress(configured))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mindgap.base-url");
    }
}
