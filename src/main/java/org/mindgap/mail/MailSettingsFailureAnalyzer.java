package org.mindgap.mail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in a sentence why the application did not start.
class MailSettingsFailureAnalyzer extends AbstractFailureAnalyzer<MailSettingsIncomplete> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MailSettingsIncomplete cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), failure);
    }
}
