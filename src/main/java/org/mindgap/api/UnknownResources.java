package org.mindgap.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/// Refuses what no controller knows under `/api`, before Vaadin would answer it with a page.
@Component
class UnknownResources implements HandlerMapping, Ordered {
    private static final int AFTER_CONTROLLERS = 1;

    @Override
    public int getOrder() {
        return AFTER_CONTROLLERS;
    }

    /// Refused here and not by a handler, because only then [ApiProblems] is asked.
    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
        if (!ApiConfiguration.isApi(request)) {
            return null;
        }
        ProblemDetail nothing =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing at this address.");
        throw new ErrorResponseException(HttpStatus.NOT_FOUND, nothing, null);
    }
}
