package org.mindgap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What no page may do: complain on the console, ask another host, answer without a Content-Security-Policy.
final class Complaints {
    private final List<String> heard = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();
    private final String host;

    Complaints(BrowserContext context, String host) {
        this.host = host;
        context.onConsoleMessage(message -> {
            String text = message.text();
            boolean broken = message.type().equals("error") || text.contains("Content Security Policy");
            if (broken) {
                heard.add("console: " + text + " at " + message.page().url());
            }
        });
        context.onWebError(error -> heard.add("script: " + error.error()));
        context.onRequest(this::check);
        context.onResponse(this::check);
    }

    /// What belongs to the story of a test, such as lost connections.
    void tolerate(String part) {
        tolerated.add(part);
    }

    private void check(Request request) {
        URI address = URI.create(request.url().replaceAll("[^\\x21-\\x7e]|[|^`{}\"<>\\\\]", ""));
        if (!"data".equals(address.getScheme()) && !host.equals(address.getAuthority())) {
            heard.add("third party: " + request.url());
        }
    }

    private void check(Response response) {
        boolean ours = response.url().contains(host);
        if (ours && !response.headers().containsKey("content-security-policy")) {
            heard.add("no Content-Security-Policy: " + response.url());
        }
    }

    List<String> remaining() {
        return heard.stream()
                .filter(complaint -> tolerated.stream().noneMatch(complaint::contains))
                .distinct()
                .toList();
    }

    void assertNone() {
        assertThat(remaining()).as("complaints of the pages").isEmpty();
    }
}
