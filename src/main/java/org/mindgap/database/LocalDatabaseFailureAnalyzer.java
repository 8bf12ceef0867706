package org.mindgap.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says at a failed start what is wrong with the local database, instead of a stack trace.
class LocalDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<LocalDatabaseUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LocalDatabaseUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
