package org.mindgap.workbench.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindgap.workbench.Workbench;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class WorkbenchApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTATIONS = 235;

    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource now = () -> Instant.EPOCH.plusSeconds(seconds.get());
    private final ComputingBudget budget = new ComputingBudget(now.withZone(ZoneOffset.UTC));
    private final MockMvc requests =
            MockMvcBuilders.standaloneSetup(new WorkbenchApi(budget)).build();

    static List<String> operations() {
        return List.copyOf(Workbench.summaries().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersWhatTheWorkbenchComputesByteForByte(String operation) throws Exception {
        byte[] input = JSON.writeValueAsBytes(Workbench.example(operation));
        MockHttpServletResponse response = send(operation, input);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_JSON_VALUE);
        assertThat(response.getContentAsByteArray()).isEqualTo(Workbench.compute(operation, input));
    }

    @Test
    void saysWhichFieldToMend() throws Exception {
        MockHttpServletResponse response = send("proportion-interval", "{\"n\":20,\"successes\":21}".getBytes(UTF_8));

        checkProblem(response, 400, "successes is 21: give a whole number from 0 to 20.");
    }

    @Test
    void knowsNoOtherOperation() throws Exception {
        checkProblem(send("median", "{}".getBytes(UTF_8)), 404, "There is no such operation: give one of segmentation");
    }

    @Test
    void readsFiveMegabytesAndNoMore() throws Exception {
        byte[] most = " ".repeat(Workbench.LONGEST).getBytes(UTF_8);

        checkProblem(send("kappa", most), 400, "The body ");
        checkProblem(send("kappa", new byte[Workbench.LONGEST + 1]), 413, "The input is longer than 5 MB");
    }

    @Test
    void slowsDownWhoAsksTooMuchAndNobodyElse() throws Exception {
        byte[] small = "{}".getBytes(UTF_8);
        for (int i = 0; i < ComputingBudget.AT_ONCE; i++) {
            assertThat(send("kappa", small).getStatus()).isEqualTo(400);
        }
        MockHttpServletResponse refused = send("kappa", small);

        checkProblem(refused, 429, "This address asked for too much at once");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(send("kappa", small, "192.0.2.7").getStatus()).isEqualTo(400);
        seconds.addAndGet(1);
        assertThat(send("kappa", small).getStatus()).isEqualTo(400);
    }

    @Test
    void computesTwoLongOperationsAtOnceAndTheOthersBesideThem() throws Exception {
        byte[] input = JSON.writeValueAsBytes(Workbench.example("permutation-test-means"));
        for (int i = 0; i < ComputingBudget.LONG_ONES_AT_ONCE; i++) {
            assertThat(budget.beginLong()).isTrue();
        }
        MockHttpServletResponse refused = send("permutation-test-means", input);

        checkProblem(refused, 429, "The server is computing as many long operations");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3");
        assertThat(send("kappa", "{}".getBytes(UTF_8)).getStatus()).isEqualTo(400);
        budget.endLong();
        assertThat(send("permutation-test-means", input).getStatus()).isEqualTo(200);
        assertThat(send("permutation-test-means", "{}".getBytes(UTF_8)).getStatus())
                .isEqualTo(400);
        assertThat(send("permutation-test-means", input).getStatus()).isEqualTo(200);
    }

    @Test
    void longOperationsCostMore() throws Exception {
        byte[] input = "{}".getBytes(UTF_8);
        for (int i = 0; i < 58; i++) {
            assertThat(send("bootstrap-auc", input).getStatus()).isEqualTo(400);
        }

        checkProblem(send("bootstrap-auc", input), 429, "This address asked for too much at once");
        assertThat(send("kappa", input).getStatus()).isEqualTo(400);
    }

    @Test
    void largeInputsCostMore() {
        ComputingBudget budget = new ComputingBudget(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int large = 0;
        while (budget.countBytes("192.0.2.1", Workbench.LONGEST).isEmpty()) {
            large++;
        }

        assertThat(large).isEqualTo(30);
        assertThat(budget.countBytes("192.0.2.2", 49_999)).isEmpty();
        assertThat(budget.countBytes("192.0.2.1", Workbench.LONGEST).orElseThrow())
                .isEqualTo(Duration.ofSeconds(2));
    }

    /// About 10,000 in all.
    @ParameterizedTest
    @MethodSource("operations")
    void whateverIsSentIsAnsweredAndNeverFails(String operation) throws Exception {
        Mutations mutations = new Mutations(operation, 0);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = mutations.next();
            seconds.addAndGet(10);
            MockHttpServletResponse response = send(operation, changed);

            assertThat(response.getStatus())
                    .as(() -> new String(changed, UTF_8))
                    .isIn(200, 400);
            String text = response.getContentAsString(UTF_8);
            if (response.getStatus() == 200) {
                assertThat(text).doesNotContain("NaN", "Infinity");
            } else {
                refused++;
                assertThat(JSON.readTree(text).get("detail").stringValue())
                        .isNotBlank()
                        .hasSizeLessThan(1500);
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() throws Exception {
        for (String opening : new String[] {"[", "{\"a\":", "{\"matrix\":[["}) {
            checkProblem(
                    send("kappa", opening.repeat(200_000).getBytes(UTF_8)), 400, "The body cannot be read as JSON");
        }
    }

    @Test
    void refusesAMillionLabels() throws Exception {
        String labels = "{\"labels\":[" + "0,1,".repeat(500_000) + "1],\"scores\":[0.5],\"threshold\":0.5}";

        checkProblem(
                send("binary-classification", labels.getBytes(UTF_8)),
                400,
                "labels is a list of 1000001: give a list with 1 to 100000");
    }

    @Test
    void keepsNothingOfWhatIsSent() throws Exception {
        byte[] large = ("{\"matrix\":[[" + "1,".repeat(150_000) + "1]],\"weights\":\"none\"}").getBytes(UTF_8);
        send("kappa", large);
        long before = used();
        for (int i = 0; i < 40; i++) {
            seconds.addAndGet(10);
            assertThat(send("kappa", large).getStatus()).isEqualTo(400);
        }

        assertThat(used() - before).isLessThan(8_000_000);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private MockHttpServletResponse send(String operation, byte[] body) throws Exception {
        return send(operation, body, "192.0.2.1");
    }

    private MockHttpServletResponse send(String operation, byte[] body, String address) throws Exception {
        return requests.perform(post(WorkbenchApi.OPERATION, operation)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .remoteAddress(address))
                .andReturn()
                .getResponse();
    }

    private static void checkProblem(MockHttpServletResponse response, int status, String detail) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(JSON.readTree(response.getContentAsString(UTF_8))
                        .get("detail")
                        .stringValue())
                .startsWith(detail);
    }
}
