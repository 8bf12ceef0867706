package org.mindgap.e2e;

import com.vaadin.pro.licensechecker.LocalOfflineKey;
import com.vaadin.pro.licensechecker.LocalProKey;
import java.io.PrintStream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Lets journeys with TestBench run only where its licence is, and says so in the build's output.
///
/// The key is looked for as TestBench does: -Dvaadin.proKey, the environment, or a file in ~/.vaadin.
final class LicenceNeeded implements ExecutionCondition {
    private static final String ABSENT =
            "Journeys with TestBench: compiled, NOT RUN, because there is no licence key (~/.vaadin/proKey or -Dvaadin.proKey)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (LocalProKey.get() != null || LocalOfflineKey.get() != null) {
            return ConditionEvaluationResult.enabled("There is a licence key");
        }
        if (test.getTestMethod().isEmpty()) {
            tell(System.out);
        }
        return ConditionEvaluationResult.disabled(ABSENT);
    }

    private static void tell(PrintStream build) {
        build.println(ABSENT);
    }
}
