package org.mindgap.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints an author's problems instead of a stack trace when the application refuses to start.
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, ContentRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(), "Mend each line above and start again; nothing else is wrong.", refused);
    }
}
