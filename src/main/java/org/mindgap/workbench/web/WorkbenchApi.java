package org.mindgap.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers programs with what `compute` writes, byte for byte. Nothing that is sent is stored or logged.
@RestController
class WorkbenchApi {
    static final String ADDRESS = "/api/workbench/";
    static final String OPERATION = ADDRESS + "{operation}";

    /// How much of a body that is too long is still read, so that its sender gets to see the answer.
    private static final long MOST_DISCARDED = 20_000_000;

    private static final Duration WHILE_BUSY = Duration.ofSeconds(3);

    private final ComputingBudget budget;

    WorkbenchApi(ComputingBudget budget) {
        this.budget = budget;
    }

    /// Whatever the content type says, the body is JSON in UTF-8.
    @PostMapping(OPERATION)
    ResponseEntity<Object> compute(@PathVariable("operation") String operation, HttpServletRequest request)
            throws IOException {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = budget.countRequest(address);
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        if (!Workbench.has(operation)) {
            return problem(HttpStatus.NOT_FOUND, Workbench.unknown());
        }
        InputStream body = request.getInputStream();
        byte[] input = body.readNBytes(Workbench.LONGEST + 1);
        if (input.length > Workbench.LONGEST) {
            discard(body);
            return problem(HttpStatus.CONTENT_TOO_LARGE, Workbench.TOO_LONG);
        }
        wait = budget.countBytes(address, input.length);
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        return Workbench.isLong(operation) ? computeLong(address, operation, input) : compute(operation, input);
    }

    private ResponseEntity<Object> computeLong(String address, String operation, byte[] input) {
        Optional<Duration> wait = budget.countLong(address);
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        if (!budget.beginLong()) {
            return tooMany(
                    WHILE_BUSY,
                    "The server is computing as many long operations as it can at once: ask again in %d s.");
        }
        try {
            return compute(operation, input);
        } finally {
            budget.endLong();
        }
    }

    private static ResponseEntity<Object> compute(String operation, byte[] input) {
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Workbench.compute(operation, input));
        } catch (Refusal refusal) {
            return problem(HttpStatus.BAD_REQUEST, refusal.getMessage());
        }
    }

    private static void discard(InputStream body) throws IOException {
        byte[] rest = new byte[8192];
        long discarded = 0;
        for (int read = body.read(rest); read >= 0 && discarded < MOST_DISCARDED; read = body.read(rest)) {
            discarded += read;
        }
    }

    private static ResponseEntity<Object> tooMany(Duration wait) {
        return tooMany(wait, "This address asked for too much at once: ask again in %d s.");
    }

    private static ResponseEntity<Object> tooMany(Duration wait, String sentence) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, sentence.formatted(seconds)));
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
