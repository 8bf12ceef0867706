package org.mindgap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mindgap.database.InMemoryDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

/// The rules for programs, where one other site has been allowed to read.
@SpringBootTest(
        classes = {SecurityScope.class, ApiSecurityTest.Endpoints.class},
        properties = "mindgap.api.allowed-origins=https://friend.example,https://colleague.example")
class ApiSecurityTest {
    private final MockMvc requests;

    ApiSecurityTest(@Autowired WebApplicationContext context) {
        this.requests = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @Test
    void needsNoTokenAgainstForgeryAndStartsNoSession() throws Exception {
        MvcResult result = requests.perform(post("/api/tests/sum"))
                .andExpect(status().isOk())
                .andExpect(content().string("3"))
                .andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @Test
    void letsPagesOfAllowedOriginsAsk() throws Exception {
        requests.perform(post("/api/tests/sum").header("Origin", "https://friend.example"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "https://friend.example"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
        requests.perform(options("/api/tests/sum")
                        .header("Origin", "https://colleague.example")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "Content-Type"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Methods", "GET,HEAD,POST"));
    }

    @Test
    void letsPagesOfOtherOriginsReadNothing() throws Exception {
        requests.perform(post("/api/tests/sum").header("Origin", "https://stranger.example"))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @Test
    void opensNothingBesideItsOwnAddresses() throws Exception {
        requests.perform(post("/apiary")).andExpect(status().isForbidden());
        requests.perform(get("/actuator/metrics")).andExpect(status().isFound());
    }

    @RestController
    static class Endpoints {
        @PostMapping({"/api/tests/sum", "/apiary"})
        int sum() {
            return 3;
        }
    }
}
