package org.mindgap.api;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ApiProblemsTest {
    private final MockMvc requests = MockMvcBuilders.standaloneSetup(new Endpoints())
            .setControllerAdvice(new ApiProblems())
            .build();

    @Test
    void saysThatAnErrorOfOursIsOursAndNothingElse() throws Exception {
        requests.perform(get("/api/failing"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(500))
                .andExpect(content().string(not(containsString("a detail"))));
    }

    @Test
    void saysThatABodyCannotBeRead() throws Exception {
        requests.perform(post("/api/echo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{not json"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void leavesWhatIsNotTheApiToOthers() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> requests.perform(get("/apiary")))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @RestController
    static class Endpoints {
        @GetMapping({"/api/failing", "/apiary"})
        String failing() {
            throw new IllegalStateException("a detail");
        }

        @PostMapping("/api/echo")
        Map<String, Integer> echo(@RequestBody Map<String, Integer> body) {
            return body;
        }
    }
}
