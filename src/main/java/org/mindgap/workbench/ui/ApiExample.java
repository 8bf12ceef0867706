package org.mindgap.workbench.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.json.JsonMapper;

/// A request that can be sent as it is, and its answer.
record ApiExample(String request, String response) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, ApiExample> KNOWN = new ConcurrentHashMap<>();

    /// Computed when it is first asked for.
    static ApiExample of(String operation) {
        return KNOWN.computeIfAbsent(operation, ApiExample::compute);
    }

    private static ApiExample compute(String operation) {
        byte[] request = JSON.writeValueAsBytes(Workbench.example(operation));
        return new ApiExample(text(request), text(Workbench.compute(operation, request)));
    }

    /// One with a mistake.
    static ApiExample refused() {
        String request = "{\"successes\":21,\"n\":20}";
        try {
            Workbench.compute("proportion-interval", request.getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException("More successes than cases were computed with");
        } catch (Refusal refusal) {
            return new ApiExample(
                    request,
                    JSON.writeValueAsString(new Problem(
                            refusal.getMessage(), "/api/workbench/proportion-interval", 400, "Bad Request")));
        }
    }

    /// For a text between single quotes in a shell.
    String quotedRequest() {
        return request.replace("'", "'\\''");
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).strip();
    }

    private record Problem(String detail, String instance, int status, String title) {}
}
