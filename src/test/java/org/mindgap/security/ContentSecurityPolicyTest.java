package org.mindgap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ContentSecurityPolicyTest {
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']{24})' 'unsafe-eval';");

    private final ContentSecurityPolicy policy = new ContentSecurityPolicy();

    @Test
    void givesEveryScriptOfThePageTheNonceOfTheHeader() {
        Document page = Jsoup.parse("<script>one()</script><body><script type=module src=x.js></script></body>");

        String nonce = nonce(protect(page));

        assertThat(page.select("script"))
                .hasSize(2)
                .allMatch(script -> script.attr("nonce").equals(nonce));
    }

    @Test
    void changesTheNonceWithEachResponse() {
        Document page = Jsoup.parse("<script>one()</script>");

        assertThat(nonce(protect(page))).isNotEqualTo(nonce(protect(page)));
    }

    @Test
    void letsThePageLoadOnlyFromItself() {
        assertThat(protect(Jsoup.parse("")))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'", "object-src 'none'", "connect-src 'self'")
                .doesNotContain("http", "*", "script-src 'unsafe-inline'");
    }

    private String protect(Document page) {
        VaadinServletService service = mock(VaadinServletService.class);
        MockHttpServletResponse response = new MockHttpServletResponse();
        policy.protect(new IndexHtmlResponse(
                new VaadinServletRequest(new MockHttpServletRequest(), service),
                new VaadinServletResponse(response, service),
                page));
        return Objects.requireNonNull(response.getHeader(ContentSecurityPolicy.HEADER));
    }

    private static String nonce(String header) {
        Matcher matcher = NONCE.matcher(header);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
