package org.mindgap;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Keeps who is signed in where the application of a test looks for it. Each application that starts in a process makes
/// its own place the one for all of them, so that another that was started between two tests would hide it.
public final class OwnSecurityContext implements TestExecutionListener, Ordered {
    /// Before Spring Security signs somebody in, which it does at 10,000.
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
