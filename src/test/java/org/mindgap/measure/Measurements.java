package org.mindgap.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindgap.e2e.Browsers;
import org.mindgap.e2e.Server;

/// Prints how fast the packaged application is here, as Markdown; nothing in it passes or fails.
///
/// Every figure says how it was taken. Run it on a machine that does nothing else.
public final class Measurements {
    private static final String LESSON = "learn/cross-validation/one-split";
    private static final String LAB = "lab/cross-validation/patients-not-slices/lottery-fingerprint";
    private static final int WARM_UP = 15;
    private static final int REPEATS = 30;
    private static final int[] SESSIONS = {1, 50, 200};
    private static final Pattern USED = Pattern.compile("(?:heap|total)[^\\n]*?used (\\d+)K");

    private Measurements() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.printf(
                "%d processors, Java %s, %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"));
        System.out.println("| What | Measured | How |");
        System.out.println("| --- | --- | --- |");
        start();
        try (Server server = Server.start();
                Browsers browsers = Browsers.open()) {
            actions(server, browsers);
            coldLoad(server, browsers);
        }
        try (Server server = Server.start();
                Browsers browsers = Browsers.open()) {
            memory(server, browsers);
        }
    }

    /// Three starts on empty data, each until the first lesson itself was served.
    private static void start() throws IOException, InterruptedException {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            long begin = System.nanoTime();
            try (Server server = Server.launch();
                    PlainLearner learner = new PlainLearner(server)) {
                while (!learner.canOpen(LESSON)) {
                    server.staysAliveFor(20);
                }
                seconds[i] = (System.nanoTime() - begin) / 1e9;
            }
        }
        row(
                "`java -jar` to the first served lesson",
                "%.1f s",
                median(seconds),
                "median of 3 starts on empty data, asked every 20 ms by plain HTTP with the three requests of a browser");
    }

    /// What a learner does, over and over in one page: the wait in the page, and the server's part of it.
    private static void actions(Server server, Browsers browsers) {
        try (BrowserContext context = browsers.chromium().newContext()) {
            Page page = context.newPage();
            Network network = new Network(context.newCDPSession(page));
            for (int i = 0; i < WARM_UP; i++) {
                openLesson(server, page);
            }
            List<Exchange> open = repeated(network, () -> openLesson(server, page), "");
            report("open a lesson (warm, whole page)", open, false);

            page.navigate(server.address(LAB));
            Locator slider = page.locator("input[type=range]").first();
            slider.waitFor();
            for (int i = 0; i < WARM_UP; i++) {
                moveControl(page, slider, i);
            }
            List<Exchange> lab =
                    repeated(network, () -> moveControl(page, slider, (int) (System.nanoTime() % 2)), "uidl");
            report("move a lab control", lab, true);

            openLesson(server, page);
            for (int i = 0; i < WARM_UP; i++) {
                answer(page);
            }
            List<Exchange> answers = repeated(network, () -> answer(page), "uidl");
            report("answer an item", answers, true);
        }
    }

    private static double openLesson(Server server, Page page) {
        long begin = System.nanoTime();
        page.navigate(server.address(LESSON));
        page.locator(".item").first().waitFor();
        return (System.nanoTime() - begin) / 1e6;
    }

    /// One step of the slider with the keyboard, until the chart is another one; timed in the page itself.
    private static double moveControl(Page page, Locator slider, int turn) {
        Object waited = slider.evaluate("""
                (input, up) => new Promise((resolve) => {
                  const picture = document.querySelector('.chart-picture');
                  const begin = performance.now();
                  const seen = new MutationObserver(() => {
                    seen.disconnect();
                    requestAnimationFrame(() => resolve(performance.now() - begin));
                  });
                  seen.observe(picture, {childList: true, subtree: true});
                  const step = Number(input.step) * (up ? 1 : -1);
                  const next = Number(input.value) + step;
                  input.value = String(next > Number(input.max) || next < Number(input.min)
                    ? Number(input.value) - step : next);
                  input.dispatchEvent(new Event('input', {bubbles: true}));
                })""", turn % 2 == 0);
        // Longer than the pause that the control makes before it reports another move.
        page.evaluate("() => new Promise((resolve) => { setTimeout(resolve, 200); })");
        return ((Number) waited).doubleValue();
    }

    /// Answers the first item, until its explanation is there, and asks for it again.
    private static double answer(Page page) {
        Locator item = page.locator(".item").first();
        item.locator(".options vaadin-radio-button").first().click();
        item.locator(".sure vaadin-radio-button").first().click();
        Object waited = item.evaluate("""
                (item) => new Promise((resolve) => {
                  const begin = performance.now();
                  const seen = new MutationObserver(() => {
                    if (item.querySelector('.verdict')) {
                      seen.disconnect();
                      requestAnimationFrame(() => resolve(performance.now() - begin));
                    }
                  });
                  seen.observe(item, {childList: true, subtree: true});
                  item.querySelector('vaadin-button.primary').click();
                })""");
        item.locator("vaadin-button.quiet").click();
        item.locator(".options vaadin-radio-button").first().waitFor();
        return ((Number) waited).doubleValue();
    }

    private interface Act {
        double run();
    }

    /// What one act cost: milliseconds in the page, milliseconds until the server's first byte, bytes on the wire.
    private record Exchange(double waited, double server, long bytes) {}

    private static List<Exchange> repeated(Network network, Act act, String address) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            network.forget();
            double waited = act.run();
            exchanges.add(new Exchange(waited, network.firstServerTime(address), network.firstBytes(address)));
        }
        return exchanges;
    }

    private static void report(String what, List<Exchange> exchanges, boolean firstOnly) {
        double[] waited = exchanges.stream().mapToDouble(Exchange::waited).toArray();
        double[] server = exchanges.stream().mapToDouble(Exchange::server).toArray();
        double[] bytes = exchanges.stream().mapToDouble(Exchange::bytes).toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms (95%%: %.0f ms); server %.0f ms (95%%: %.0f ms); %.1f KB | median of %d after %d to warm up, %s |%n",
                what,
                median(waited),
                share(waited, 0.95),
                median(server),
                share(server, 0.95),
                median(bytes) / 1000,
                REPEATS,
                WARM_UP,
                firstOnly
                        ? "from the event to the next frame with the change; server: until the first byte of the first answer"
                        : "until the first item is there; server: slowest single answer; bytes: all answers");
    }

    /// A browser that was never here before.
    private static void coldLoad(Server server, Browsers browsers) {
        List<Double> bytes = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        List<Double> paints = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (BrowserContext context = browsers.chromium().newContext()) {
                Page page = context.newPage();
                Network network = new Network(context.newCDPSession(page));
                openLesson(server, page);
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                Object paint = page.evaluate("""
                        () => new Promise((resolve) => {
                          new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
                            .observe({type: 'largest-contentful-paint', buffered: true});
                        })""");
                bytes.add((double) network.allBytes());
                requests.add((double) network.count());
                paints.add(((Number) paint).doubleValue());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| cold load of the first lesson | %.0f KB in %.0f requests; largest contentful paint %.0f ms | median of 5 new browser contexts, warm server, bytes on the wire |%n",
                median(toArray(bytes)) / 1000,
                median(toArray(requests)),
                median(toArray(paints)));
    }

    /// Sessions that stay open: each page is cut off from the network before it closes, so that it cannot say goodbye.
    private static void memory(Server server, Browsers browsers) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            leaveOpen(server, browsers);
        }
        long before = usedHeap(server);
        int open = 0;
        for (int sessions : SESSIONS) {
            for (; open < sessions; open++) {
                leaveOpen(server, browsers);
            }
            long used = usedHeap(server);
            System.out.printf(
                    Locale.ROOT,
                    "| %d more open %s | %.0f MB resident, %.0f MB of heap in use, %.0f KB of heap each | a lesson in a browser each; after a full collection; %d sessions were open before |%n",
                    sessions,
                    sessions == 1 ? "session" : "sessions",
                    resident(server) / 1e6,
                    used / 1e6,
                    (used - before) / 1e3 / sessions,
                    WARM_UP);
        }
    }

    private static void leaveOpen(Server server, Browsers browsers) {
        try (BrowserContext context = browsers.chromium().newContext()) {
            Page page = context.newPage();
            openLesson(server, page);
            context.setOffline(true);
        }
    }

    private static long usedHeap(Server server) throws IOException, InterruptedException {
        command(server, "GC.run");
        command(server, "GC.run");
        Matcher used = USED.matcher(command(server, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd says nothing of the heap");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String command(Server server, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(server.processId()), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }

    private static long resident(Server server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.processId() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                * 1024;
    }

    private static void row(String what, String format, double value, String how) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, value) + " | " + how + " |");
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double median(double[] values) {
        return share(values, 0.5);
    }

    private static double share(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /// What went over the wire, as the browser's own tools see it.
    private static final class Network {
        private final Map<String, String> addresses = new HashMap<>();
        private final Map<String, Double> serverTimes = new HashMap<>();
        private final Map<String, Long> bytes = new HashMap<>();
        private final List<String> order = new ArrayList<>();

        Network(CDPSession session) {
            session.send("Network.enable");
            session.on("Network.responseReceived", this::received);
            session.on("Network.loadingFinished", this::finished);
        }

        private void received(JsonObject event) {
            JsonObject response = event.getAsJsonObject("response");
            String id = event.get("requestId").getAsString();
            String address = response.get("url").getAsString();
            if (!address.startsWith("http")) {
                return;
            }
            addresses.put(id, address);
            order.add(id);
            if (response.has("timing")) {
                JsonObject timing = response.getAsJsonObject("timing");
                serverTimes.put(
                        id,
                        timing.get("receiveHeadersEnd").getAsDouble()
                                - timing.get("sendEnd").getAsDouble());
            }
        }

        private void finished(JsonObject event) {
            bytes.put(
                    event.get("requestId").getAsString(),
                    event.get("encodedDataLength").getAsLong());
        }

        void forget() {
            addresses.clear();
            serverTimes.clear();
            bytes.clear();
            order.clear();
        }

        int count() {
            return order.size();
        }

        long allBytes() {
            return order.stream().mapToLong(id -> bytes.getOrDefault(id, 0L)).sum();
        }

        /// Of the first answer from such an address; of all answers the slowest when the address is empty.
        double firstServerTime(String address) {
            return address.isEmpty()
                    ? serverTimes.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(0)
                    : order.stream()
                            .filter(id -> addresses.getOrDefault(id, "").contains(address))
                            .mapToDouble(id -> serverTimes.getOrDefault(id, 0.0))
                            .findFirst()
                            .orElse(0);
        }

        long firstBytes(String address) {
            return address.isEmpty()
                    ? allBytes()
                    : order.stream()
                            .filter(id -> addresses.getOrDefault(id, "").contains(address))
                            .mapToLong(id -> bytes.getOrDefault(id, 0L))
                            .findFirst()
                            .orElse(0);
        }
    }
}
