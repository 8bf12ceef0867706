package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An administrator takes the evidence of a period along, checks its sums, and takes back a certificate that it names,
/// in the demonstration: with the pointer at a desk, with the keyboard on a phone.
@ExtendWith(RunningApplication.class)
class EvidenceIT {
    private static final String MANIFEST = "MANIFEST.sha256";
    private static final String PERSON = "Ada Example";
    private static final String REASON = "Somebody else sat the check.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Athens"));

    /// Nine months ago, before the first of the demonstration's people arrived: three months after what is offered.
    private static final LocalDate FIRST = TODAY.minusYears(1).plusDays(1).plusMonths(3);

    private static final LocalDate BEFORE_FIRST = TODAY.minusMonths(10);

    /// Before anybody arrived, too.
    private static final LocalDate SOON = BEFORE_FIRST.plusMonths(2);

    private static Server demonstration;

    @BeforeAll
    static void startADemonstration() {
        demonstration = Demonstration.of(1);
    }

    @AfterAll
    static void stopIt() {
        demonstration.close();
    }

    @ParameterizedTest
    @EnumSource
    void isTakenAlongForAPeriodAndHoldsWhatItsSumsSay(Screen screen, Visitors visitors) throws Exception {
        Visitor administrator = visitors.arrive(screen, demonstration);
        administrator
                .signIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD)
                .isAt("path");
        administrator.open("institutions");
        press(screen, administrator, administrator.link("institutions.open"));
        press(screen, administrator, administrator.link("institution.evidence"));
        administrator.seesHeading(Words.of("evidence.title"));
        isAccessible(administrator);

        choose(screen, administrator, "evidence.first", FIRST, 3);
        Map<String, byte[]> pack = take(screen, administrator, FIRST, TODAY);

        Map<String, String> sums = sums(pack);
        assertThat(sums)
                .containsOnlyKeys(pack.keySet().stream()
                        .filter(file -> !file.equals(MANIFEST))
                        .toList());
        sums.forEach((file, sum) -> assertThat(sha256(pack.get(file))).as(file).isEqualTo(sum));
        String completion = lines(pack, "completions.csv").stream()
                .filter(line -> line.contains("," + PERSON + ",LEARNER," + module(screen) + ","))
                .findFirst()
                .orElseThrow();
        assertThat(new String(pack.get("summary.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");

        choose(screen, administrator, "evidence.last", BEFORE_FIRST, -10);
        administrator.reads("evidence.period-turned");
        assertThat(offer(administrator)).hasCount(0);
        isAccessible(administrator);
        choose(screen, administrator, "evidence.last", SOON, 2);
        assertThat(lines(take(screen, administrator, FIRST, SOON), "completions.csv"))
                .hasSize(1);

        administrator.page().reload();
        administrator.reads("evidence.made-sum", sha256(pack.get(MANIFEST)));
        assertThat(administrator
                        .page()
                        .getByText(Pattern.compile("Irene Administrator downloaded"))
                        .first())
                .isVisible();
        isAccessible(administrator);

        revoke(screen, administrator, certificate(completion), visitors.arrive(screen, demonstration));
    }

    /// What was completed with which certificate leads to the page that verifies it, and there the administrator takes
    /// it back.
    private static void revoke(Screen screen, Visitor administrator, String code, Visitor stranger) {
        stranger.open("verify/" + code).seesHeading(Words.of("verify.valid"));
        assertThat(stranger.page().locator(".certificate-fields")).containsText("Example Hospital (demonstration)");
        assertThat(stranger.button("verify.revoke")).hasCount(0);
        administrator.open("verify/" + code);
        isAccessible(administrator);
        Locator reason = administrator.field("verify.reason");
        if (screen == Screen.DESK) {
            reason.fill(REASON);
        } else {
            administrator.tabTo(reason);
            administrator.page().keyboard().type(REASON);
        }
        press(screen, administrator, administrator.button("verify.revoke"));
        administrator.seesHeading(Words.of("verify.revoked"));

        stranger.open("verify/" + code).seesHeading(Words.of("verify.revoked"));
        assertThat(stranger.page().locator("main")).not().containsText(REASON);
        isAccessible(stranger);
    }

    /// Of another module on each screen, because both look at the same person.
    private static String module(Screen screen) {
        return screen == Screen.DESK ? "cross-validation" : "segmentation-metrics";
    }

    /// The last column but the two that lead into the ledger.
    private static String certificate(String completion) {
        String[] columns = completion.split(",");
        return columns[columns.length - 3];
    }

    private static Map<String, byte[]> take(Screen screen, Visitor visitor, LocalDate first, LocalDate last)
            throws IOException {
        Locator offer = offer(visitor);
        assertThat(offer).containsText(Pattern.compile(month(first) + ".* to .*" + month(last)));
        Download download = visitor.page().waitForDownload(() -> press(screen, visitor, offer));
        assertThat(download.suggestedFilename()).isEqualTo("evidence-" + first + "-to-" + last + ".zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Locator offer(Visitor visitor) {
        return visitor.page().locator(".evidence .onwards a");
    }

    private static Map<String, String> sums(Map<String, byte[]> pack) {
        Map<String, String> sums = new LinkedHashMap<>();
        lines(pack, MANIFEST).forEach(line -> {
            String[] parts = line.split("  ", 2);
            sums.put(parts[1], parts[0]);
        });
        return sums;
    }

    private static List<String> lines(Map<String, byte[]> pack, String file) {
        return new String(pack.get(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void isAccessible(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }

    private static void press(Screen screen, Visitor visitor, Locator target) {
        if (screen == Screen.DESK) {
            target.click();
        } else {
            visitor.tabTo(target);
            visitor.page().keyboard().press("Enter");
        }
    }

    /// Types a day at a desk. On a phone the field only opens its calendar, in which keys go from month to month.
    private static void choose(Screen screen, Visitor visitor, String key, LocalDate day, int months) {
        Locator field = visitor.field(key);
        if (screen == Screen.DESK) {
            field.fill(day.toString());
        } else {
            visitor.tabTo(field);
            visitor.page().keyboard().press("ArrowDown");
            Locator focused = visitor.page().locator("vaadin-month-calendar [part~='date']:focus");
            assertThat(focused).hasCount(1);
            for (int month = 0; month < Math.abs(months); month++) {
                visitor.page().keyboard().press(months < 0 ? "PageUp" : "PageDown");
                // The calendar moves the focus only once the month is drawn.
                assertThat(focused).hasCount(1);
            }
        }
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
