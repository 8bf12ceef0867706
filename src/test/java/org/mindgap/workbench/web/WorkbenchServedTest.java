package org.mindgap.workbench.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mindgap.Application;
import org.mindgap.database.InMemoryDatabase;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The workbench as a program sees it: the whole application, by HTTP.
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(300)
class WorkbenchServedTest {
    private static final long ENDLESS = 200_000_000;

    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @Test
    void computesWhateverTheContentTypeSays() throws Exception {
        byte[] input = json.writeValueAsBytes(Workbench.example("kappa"));
        for (String type : new String[] {"application/json", "application/x-www-form-urlencoded", "text/plain"}) {
            HttpResponse<byte[]> response = post("kappa", type, input);

            assertThat(response.statusCode()).as(type).isEqualTo(200);
            assertThat(response.body()).isEqualTo(Workbench.compute("kappa", input));
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void refusesAsProblems() throws Exception {
        checkProblem(post("kappa", "application/json", "{}".getBytes()), 400);
        checkProblem(post("median", "application/json", "{}".getBytes()), 404);
        checkProblem(post("kappa", "application/json", new byte[Workbench.LONGEST + 1]), 413);
        checkProblem(post("kappa", "application/json", new byte[3 * Workbench.LONGEST]), 413);
        checkProblem(get("/api/workbench/kappa"), 405);
    }

    @Test
    void answersWhateverComesOverTheNetwork() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String operation : Workbench.summaries().keySet()) {
                if (Workbench.isLong(operation)) {
                    continue;
                }
                Mutations mutations = new Mutations(operation, 1);
                for (int i = 0; i < 8; i++) {
                    byte[] changed = mutations.next();
                    HttpResponse<byte[]> response = client.send(
                            HttpRequest.newBuilder(address(WorkbenchApi.ADDRESS + operation))
                                    .timeout(Duration.ofSeconds(60))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(changed))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());

                    assertThat(response.statusCode())
                            .as(() -> operation + " " + new String(changed, UTF_8))
                            .isIn(200, 400);
                    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
                }
            }
        }
    }

    @Test
    void stopsReadingABodyWithoutEnd() throws Exception {
        byte[] chunk = ("2000\r\n" + "1".repeat(0x2000) + "\r\n").getBytes(UTF_8);
        long written = 0;
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/workbench/kappa HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(UTF_8));
            while (written < ENDLESS) {
                out.write(chunk);
                written += chunk.length;
            }
        } catch (IOException cutOff) {
            // As it should be.
        }

        assertThat(written).isLessThan(ENDLESS);
        assertThat(post("kappa", "application/json", "{}".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsPagesOfOtherSitesReadNothingUnlessTheyAreAllowed() throws Exception {
        byte[] input = json.writeValueAsBytes(Workbench.example("kappa"));
        HttpRequest.Builder preflight = HttpRequest.newBuilder(address(WorkbenchApi.ADDRESS + "kappa"))
                .header("Origin", "https://stranger.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        HttpRequest.Builder simple = HttpRequest.newBuilder(address(WorkbenchApi.ADDRESS + "kappa"))
                .header("Origin", "https://stranger.example")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(input));

        for (HttpRequest.Builder request : List.of(preflight, simple)) {
            HttpResponse<byte[]> response = send(request);
            assertThat(response.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-allow"));
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void isDescribedWithAnExampleOfEachOperation() throws Exception {
        JsonNode paths = json.readTree(get("/api/openapi.json").body()).get("paths");

        assertThat(paths.has(WorkbenchApi.OPERATION)).isFalse();
        for (String operation : Workbench.summaries().keySet()) {
            JsonNode described = paths.get(WorkbenchApi.ADDRESS + operation).get("post");
            JsonNode example = described
                    .get("requestBody")
                    .get("content")
                    .get("application/json")
                    .get("example");
            assertThat(described.get("summary").stringValue()).isNotBlank();
            JsonNode answer = described
                    .get("responses")
                    .get("200")
                    .get("content")
                    .get("application/json")
                    .get("example");
            assertThat(answer.propertyNames())
                    .containsExactlyElementsOf(
                            json.readTree(Workbench.compute(operation, json.writeValueAsBytes(example)))
                                    .propertyNames());
            assertThat(Workbench.compute(operation, json.writeValueAsBytes(example)))
                    .isEqualTo(Workbench.compute(operation, json.writeValueAsBytes(Workbench.example(operation))));
        }
    }

    /// The parser follows the schema of OpenAPI 3.1, and complains of each field that it does not have.
    @Test
    void itsDescriptionIsValidOpenApi31() throws Exception {
        String document = new String(get("/api/openapi.json").body(), UTF_8);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(document, null, new ParseOptions());

        assertThat(json.readTree(document).get("openapi").stringValue()).startsWith("3.1.");
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.isOpenapi31()).isTrue();
        assertThat(parsed.getOpenAPI().getPaths())
                .hasSameSizeAs(json.readTree(document).get("paths").propertyNames());
        SwaggerParseResult broken = new OpenAPIV3Parser()
                .readContents(document.replace("\"requestBody\"", "\"requestBdy\""), null, new ParseOptions());
        assertThat(broken.getMessages()).isNotEmpty();
    }

    @Test
    void itsSchemasHoldItsExamples() throws Exception {
        JsonNode paths = json.readTree(get("/api/openapi.json").body()).get("paths");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String operation : Workbench.summaries().keySet()) {
            JsonNode media = paths.get(WorkbenchApi.ADDRESS + operation)
                    .get("post")
                    .get("requestBody")
                    .get("content")
                    .get("application/json");
            ObjectNode example = media.get("example").asObject();
            Schema schema = registry.getSchema(media.get("schema"));
            assertThat(schema.validate(example)).as(operation).isEmpty();
            for (String field : example.propertyNames()) {
                ObjectNode less = example.deepCopy();
                less.remove(field);
                boolean needed = refuses(operation, less);
                assertThat(schema.validate(less).isEmpty())
                        .as("%s without %s", operation, field)
                        .isNotEqualTo(needed);
            }
            example.put("levle", 0.9);
            assertThat(schema.validate(example)).as(operation).isNotEmpty();
        }
    }

    private boolean refuses(String operation, ObjectNode input) {
        try {
            Workbench.compute(operation, json.writeValueAsBytes(input));
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }

    private void checkProblem(HttpResponse<byte[]> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(response.body()).get("detail").stringValue()).isNotBlank();
    }

    private HttpResponse<byte[]> post(String operation, String type, byte[] body) throws Exception {
        return send(HttpRequest.newBuilder(address(WorkbenchApi.ADDRESS + operation))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
