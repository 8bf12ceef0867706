package org.mindgap.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// Brings visitors to the application, and asks them about complaints when they leave.
final class Visitors {
    private static final int PATIENCE_MILLISECONDS = 15_000;

    private final Browser chromium;
    private final Server shared;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Browser chromium, Server shared) {
        this.chromium = chromium;
        this.shared = shared;
    }

    Visitor arrive(Screen screen) {
        return arrive(screen, shared);
    }

    Visitor arrive(Screen screen, Server server) {
        BrowserContext context = chromium.newContext(new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale("en-GB")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Visitor visitor = new Visitor(server, context);
        present.add(visitor);
        return visitor;
    }

    Server server() {
        return shared;
    }

    void leave() {
        try {
            present.forEach(visitor -> visitor.complaints().assertNone());
        } finally {
            close();
        }
    }

    void close() {
        present.forEach(visitor -> visitor.context().close());
        present.clear();
    }
}
