package org.mindgap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.handler;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.InMemoryDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.ServletForwardingController;

/// The rules for requests. What is opened reaches the controller that forwards to Vaadin's servlet; the page itself is
/// made by a production build only.
@SpringBootTest(
        classes = {SecurityScope.class, SecurityTest.Endpoints.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecurityTest {
    private final WebApplicationContext context;
    private final int port;
    private MockMvc requests;

    SecurityTest(@Autowired WebApplicationContext context, @LocalServerPort int port) {
        this.context = context;
        this.port = port;
        this.requests = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @BeforeEach
    void withSecurity() {
        requests = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tests/members",
                "/tests/unannotated",
                "/unopened",
                "/actuator/metrics",
                "/actuator/env",
                "/other.json"
            })
    void sendsSomebodyUnknownToTheSignInPage(String address) throws Exception {
        requests.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tests/open", "/sign-in", "/no-such-page", "/no/such/page"})
    void leavesOpenViewsAndMistypedAddressesToVaadin(String address) throws Exception {
        requests.perform(get(address)).andExpect(handler().handlerType(ServletForwardingController.class));
    }

    @Test
    void letsSomebodySignedInSeeTheViewsForThem() throws Exception {
        requests.perform(get("/tests/members").with(user("somebody").roles("LEARNER")))
                .andExpect(handler().handlerType(ServletForwardingController.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unopened", "/actuator/metrics", "/actuator/env"})
    void opensNoEndpointToLearners(String address) throws Exception {
        requests.perform(get(address).with(user("somebody").roles("LEARNER"))).andExpect(status().isForbidden());
    }

    @Test
    void showsMetricsToAdministratorsOnly() throws Exception {
        requests.perform(get("/actuator/metrics").with(user("somebody").roles("ADMINISTRATOR")))
                .andExpect(status().isOk());
        requests.perform(get("/actuator/env").with(user("somebody").roles("ADMINISTRATOR")))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsHealthToEverybodyWithoutDetails() throws Exception {
        HttpResponse<String> response = fetch("/actuator/health", "application/json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("UP").doesNotContain("components");
    }

    @Test
    void refusesRequestsThatAnotherSiteCouldForge() throws Exception {
        requests.perform(post("/logout")).andExpect(status().isForbidden());
        requests.perform(post("/logout").with(csrf())).andExpect(redirectedUrl("/"));
    }

    @Test
    void knowsNoSecondWayToSignIn() throws Exception {
        requests.perform(post("/sign-in").param("username", "a").param("password", "b"))
                .andExpect(status().isForbidden());
        requests.perform(post("/login").param("username", "a").param("password", "b"))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_static/inter/5.2.5/files/inter-latin-400-normal.woff2",
                "/actuator/health",
                "/images/failing",
                "/unopened",
                "/VAADIN/no-such-file",
                "/?v-r=heartbeat",
                "/?v-r=uidl"
            })
    void protectsEveryResponseWithHeaders(String address) throws Exception {
        HttpResponse<String> response = fetch(address, "*/*");

        assertThat(header(response, "Content-Security-Policy"))
                .isEqualTo(ContentSecurityPolicy.WITHOUT_SCRIPTS)
                .contains("frame-ancestors 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void tellsNothingAboutAnErrorOfOurs(String mediaType) throws Exception {
        HttpResponse<String> response = fetch("/images/failing", mediaType);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("a detail", "Exception", "org.mindgap", "at java");
    }

    @Test
    void saysInASentenceThatSomethingWentWrong() throws Exception {
        assertThat(fetch("/images/failing", "text/html").body()).contains("Something went wrong on our side");
    }

    @Test
    void makesTheSessionCookieUnreadableForScripts() throws Exception {
        assertThat(header(fetch("/unopened", "text/html"), "Set-Cookie"))
                .startsWith("mindgap-session=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> fetch(String address, String mediaType) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Accept", mediaType)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Two endpoints of which one is not opened and the other fails.
    @RestController
    static class Endpoints {
        @GetMapping("/unopened")
        String unopened() {
            return "nobody should read this";
        }

        @GetMapping("/images/failing")
        String failing() {
            throw new IllegalStateException("a detail");
        }
    }
}
