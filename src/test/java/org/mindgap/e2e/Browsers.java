package org.mindgap.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a Chromium: the one that CHROMIUM names, one on the PATH, or Playwright's own.
public final class Browsers implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-quic", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser chromium;

    private Browsers(Playwright playwright, Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /// Fails when there is none: journeys are never skipped.
    public static Browsers open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        installed().ifPresent(options::setExecutablePath);
        return new Browsers(playwright, playwright.chromium().launch(options));
    }

    static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
