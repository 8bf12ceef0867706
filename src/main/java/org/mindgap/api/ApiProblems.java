package org.mindgap.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Tells a program what went wrong under `/api`, as RFC 9457 has it; people see the usual page elsewhere.
@RestControllerAdvice
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final ResponseEntityExceptionHandler known = new ResponseEntityExceptionHandler() {};

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (!ApiConfiguration.isApi(request)) {
            throw failure;
        }
        try {
            return known.handleException(failure, new ServletWebRequest(request, response));
        } catch (Exception unknown) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unknown);
            return ResponseEntity.internalServerError()
                    .body(ProblemDetail.forStatusAndDetail(
                            HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side."));
        }
    }
}
