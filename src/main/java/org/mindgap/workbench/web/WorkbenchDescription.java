package org.mindgap.workbench.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Describes each operation of the workbench at its own address, with an example that can be sent as it is.
@Configuration
class WorkbenchDescription {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Bean
    OpenApiCustomizer workbenchOperations() {
        return WorkbenchDescription::describe;
    }

    private static void describe(OpenAPI document) {
        document.getPaths().remove(WorkbenchApi.OPERATION);
        Workbench.summaries()
                .forEach((name, summary) -> document.getPaths()
                        .addPathItem(WorkbenchApi.ADDRESS + name, new PathItem().post(operation(name, summary))));
    }

    private static Operation operation(String name, String summary) {
        return new Operation()
                .operationId("workbench-" + name)
                .summary(Character.toUpperCase(summary.charAt(0)) + summary.substring(1))
                .requestBody(new RequestBody()
                        .required(true)
                        .description("At most 5 MB; other fields than these are refused")
                        .content(new Content()
                                .addMediaType(
                                        JSON,
                                        new MediaType()
                                                .schema(RequestSchema.of(name))
                                                .example(Workbench.example(name)))))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                answer(
                                        "The result; what is undefined is null",
                                        JSON,
                                        object().example(Workbench.exampleResult(name))))
                        .addApiResponse(
                                "400",
                                answer(
                                        "Which field cannot be used, and what to give",
                                        PROBLEM,
                                        object().example(problem(name))))
                        .addApiResponse("413", answer("The body is longer than 5 MB", PROBLEM))
                        .addApiResponse("429", answer("Too much at once; Retry-After says how long to wait", PROBLEM)));
    }

    private static ApiResponse answer(String description, String type) {
        return answer(description, type, object());
    }

    private static ApiResponse answer(String description, String type, MediaType media) {
        return new ApiResponse().description(description).content(new Content().addMediaType(type, media));
    }

    /// What is answered to an object without fields.
    private static Map<String, Object> problem(String name) {
        try {
            Workbench.compute(name, "{}".getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException(name + " needs no field");
        } catch (Refusal refusal) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("detail", refusal.getMessage());
            problem.put("instance", WorkbenchApi.ADDRESS + name);
            problem.put("status", 400);
            problem.put("title", "Bad Request");
            return problem;
        }
    }

    private static MediaType object() {
        return new MediaType().schema(new Schema<>().types(Set.of("object")));
    }
}
