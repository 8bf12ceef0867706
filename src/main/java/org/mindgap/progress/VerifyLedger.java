package org.mindgap.progress;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// The command `--verify-ledger`: prints a report and ends the application, with exit code 1 when something is broken.
///
/// Add `--server.port=-1` so that no port is opened. A local database is open in one process at a time, so a running
/// server must be stopped first.
@Component
class VerifyLedger implements ApplicationRunner {
    private static final String OPTION = "verify-ledger";

    private final LedgerVerification verification;
    private final ApplicationContext context;

    VerifyLedger(LedgerVerification verification, ApplicationContext context) {
        this.verification = verification;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            LedgerReport report = verification.verifyAll();
            System.out.println(report.text());
            System.exit(SpringApplication.exit(context, () -> report.isIntact() ? 0 : 1));
        }
    }
}
