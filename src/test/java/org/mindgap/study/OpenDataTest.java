package org.mindgap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.Application;
import org.mindgap.database.InMemoryDatabase;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// The open data as a program sees them: the whole application, by HTTP.
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenDataTest {
    private static final String FIGURES = "/api/study/figures";
    private static final String TABLE_1 = "/api/study/table-1";
    private static final String DESCRIPTION = "/api/openapi.json";

    private final JsonMapper json = new JsonMapper();
    private String server = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        InMemoryDatabase.register(registry);
    }

    @BeforeEach
    void runsHere(@LocalServerPort int port) {
        server = "http://localhost:" + port;
    }

    @Test
    void givesEveryPrintedFigureAsItStandsInTheTable() throws Exception {
        List<Map<String, String>> printed = rows("published-figures.csv");
        JsonNode given = json.readTree(get(FIGURES).body());

        assertThat(given.size()).isEqualTo(printed.size()).isEqualTo(103);
        for (int i = 0; i < printed.size(); i++) {
            Map<String, String> row = printed.get(i);
            JsonNode figure = given.get(i);
            assertThat(figure.propertyNames())
                    .containsExactly(
                            "section",
                            "question",
                            "topic",
                            "kind",
                            "option",
                            "group",
                            "n",
                            "percentAsPrinted",
                            "granularity",
                            "count",
                            "low",
                            "high",
                            "where",
                            "note");
            for (String field :
                    List.of("section", "topic", "kind", "option", "group", "granularity", "where", "note")) {
                assertThat(figure.get(field).isString()).isTrue();
                assertThat(figure.get(field).stringValue()).as(field).isEqualTo(row.get(field));
            }
            assertThat(figure.get("percentAsPrinted").stringValue()).isEqualTo(row.get("percent_as_printed"));
            assertThat(figure.get("n").intValue()).isEqualTo(Integer.parseInt(row.get("n")));
            assertThat(number(figure.get("question"))).isEqualTo(row.get("question"));
            boolean isImpossible = row.get("granularity").equals("impossible");
            assertThat(number(figure.get("count"))).isEqualTo(isImpossible ? "" : row.get("nearest_count"));
            checkInterval(figure, isImpossible);
        }
    }

    private static void checkInterval(JsonNode figure, boolean isImpossible) {
        if (isImpossible) {
            assertThat(figure.get("low").isNull()).isTrue();
            assertThat(figure.get("high").isNull()).isTrue();
        } else {
            Interval wilson = new Proportion(
                            figure.get("count").intValue(), figure.get("n").intValue())
                    .wilson(0.95);
            assertThat(figure.get("low").doubleValue()).isEqualTo(wilson.lower(), within(1e-15));
            assertThat(figure.get("high").doubleValue()).isEqualTo(wilson.upper(), within(1e-15));
        }
    }

    @Test
    void givesTableOneAsPrinted() throws Exception {
        List<Map<String, String>> printed = rows("table-1.csv");
        Map<String, String> topics = topicsByQuestion();
        JsonNode given = json.readTree(get(TABLE_1).body());

        assertThat(given.size()).isEqualTo(printed.size()).isEqualTo(15);
        for (int i = 0; i < printed.size(); i++) {
            Map<String, String> row = printed.get(i);
            JsonNode test = given.get(i);
            assertThat(test.propertyNames()).containsExactly("question", "topic", "title", "kind", "pValueAsPrinted");
            assertThat(number(test.get("question"))).isEqualTo(row.get("question"));
            assertThat(test.get("topic").stringValue()).isEqualTo(topics.get(row.get("question")));
            assertThat(test.get("title").stringValue()).isEqualTo(row.get("topic"));
            assertThat(test.get("kind").stringValue()).isEqualTo(row.get("kind"));
            assertThat(test.get("pValueAsPrinted").stringValue()).isEqualTo(row.get("p_value_as_printed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, TABLE_1})
    void sendsNothingAgainToWhoeverHasIt(String address) throws Exception {
        String tag = header(get(address), "ETag");

        HttpResponse<String> again = send("GET", address, "If-None-Match", tag);
        HttpResponse<String> changed = send("GET", address, "If-None-Match", "\"another\"");

        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void tagsDifferWithTheContent() throws Exception {
        assertThat(header(get(FIGURES), "ETag")).isNotEqualTo(header(get(TABLE_1), "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, TABLE_1})
    void namesLicenceAndArticleAndMayBeKept(String address) throws Exception {
        HttpResponse<String> response = get(address);

        assertThat(response.headers().allValues("Link"))
                .containsExactly(
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                        "<https://doi.org/10.1186/s41747-024-00543-0>; rel=\"cite-as\"");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-cache, public");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, TABLE_1, DESCRIPTION, "/api/nothing"})
    void isSafeToOpenAndRemembersNobody(String address) throws Exception {
        HttpResponse<String> response = send("GET", address, "Origin", "https://elsewhere.example");

        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/nothing", "/api/study", "/api/study/figures/1"})
    void tellsProgramsThatThereIsNothing(String address) throws Exception {
        for (String method : List.of("GET", "POST")) {
            checkProblem(send(method, address, "Accept", "*/*"), 404);
        }
    }

    @Test
    void tellsProgramsThatTheyMayOnlyRead() throws Exception {
        HttpResponse<String> response = send("POST", FIGURES, "Accept", "application/json");

        checkProblem(response, 405);
        assertThat(header(response, "Allow")).contains("GET");
        checkProblem(send("GET", FIGURES, "Accept", "text/csv"), 406);
    }

    @Test
    void describesItselfAsOpenApi() throws Exception {
        JsonNode document = json.readTree(get(DESCRIPTION).body());

        assertThat(document.get("openapi").stringValue()).startsWith("3.1.");
        assertThat(document.at("/info/title").stringValue()).isEqualTo("Mindgap open data");
        assertThat(document.at("/info/version").isString()).isTrue();
        assertThat(document.at("/info/license/name").stringValue()).isEqualTo("CC BY 4.0");
        assertThat(document.at("/info/license/url").stringValue()).startsWith("https://creativecommons.org/");
        assertThat(document.at("/info/description").stringValue()).contains("10.1186/s41747-024-00543-0");
        assertThat(document.get("paths").propertyNames())
                .contains(FIGURES, TABLE_1)
                .allMatch(path -> path.startsWith("/api/"));
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.at("/summary").asString()).isNotBlank();
                assertThat(operation.at("/responses/200/description").isString())
                        .isTrue();
            }
        }
    }

    @Test
    void describesEveryFieldWithWordsAndAnExample() throws Exception {
        JsonNode schemas = json.readTree(get(DESCRIPTION).body()).at("/components/schemas");

        for (OpenTable table : OpenTable.values()) {
            JsonNode fields = schemas.get(table.row()).get("properties");
            assertThat(fields.propertyNames()).containsExactlyElementsOf(table.fields());
            for (JsonNode field : fields) {
                assertThat(field.get("description").stringValue()).isNotBlank();
                assertThat(field.has("example")).isTrue();
            }
        }
    }

    @Test
    void isWhatTheDescriptionSays() throws Exception {
        JsonNode document = json.readTree(get(DESCRIPTION).body());

        for (String address : List.of(FIGURES, TABLE_1)) {
            JsonNode given = json.readTree(get(address).body());
            Schema schema = schema(document, address);
            assertThat(schema.validate(given)).isEmpty();

            ((ObjectNode) given.get(0)).remove("kind");
            assertThat(schema.validate(given)).isNotEmpty();
        }
    }

    /// OpenAPI 3.1 describes with JSON Schema 2020-12; references point into the document itself.
    private Schema schema(JsonNode document, String address) {
        ObjectNode schema = (ObjectNode) document.get("paths")
                .get(address)
                .at("/get/responses/200/content")
                .get("application/json")
                .get("schema");
        schema.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private void checkProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> get(String address) throws Exception {
        HttpResponse<String> response = send("GET", address, "Accept", "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private HttpResponse<String> send(String method, String address, String name, String value) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + address))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header(name, value)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String number(JsonNode value) {
        return value.isNull() ? "" : String.valueOf(value.intValue());
    }

    private static Map<String, String> topicsByQuestion() throws IOException {
        return rows("published-figures.csv").stream()
                .filter(row -> !row.get("question").isEmpty())
                .collect(Collectors.toMap(
                        row -> row.get("question"), row -> row.get("topic"), (first, second) -> first));
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(Path.of("content/study", file)))) {
            return rows.readAll();
        }
    }
}
