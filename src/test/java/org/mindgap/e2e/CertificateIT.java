package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From a completed module to a certificate that a stranger verifies.
@ExtendWith(RunningApplication.class)
class CertificateIT {
    private static final String PASSWORD = "the gap is between us";
    private static final String MODULE = "cross-validation";
    private static final AnswerKey BANK = AnswerKey.of(MODULE + "/bank.yaml");
    private static final int QUESTIONS = 10;

    @Test
    void aGuestCompletesAModuleAndTakesTheCertificateWithAnAccount(Visitors visitors) throws Exception {
        journey(visitors, Screen.DESK, Locator::click);
    }

    @Test
    void theKeyboardAloneOpensACertificateOnAPhone(Visitors visitors) throws Exception {
        journey(visitors, Screen.PHONE, target -> {
            target.focus();
            assertThat(target).isFocused();
            target.page().keyboard().press("Enter");
        });
    }

    @Test
    void searchEnginesLeaveOutThePagesThatLeadToNamesOrToWhatFewShallRead(Server server) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {
                "verify", "verify/7K2MQ-9XR4T-0BDHC-5WJ8Z", "shared-recommendation/" + "a".repeat(43), "glossary"
            }) {
                assertThat(client.send(
                                        HttpRequest.newBuilder(URI.create(server.address(path)))
                                                .build(),
                                        BodyHandlers.discarding())
                                .headers()
                                .firstValue("X-Robots-Tag")
                                .isPresent())
                        .isEqualTo(!path.equals("glossary"));
            }
        }
    }

    private static void journey(Visitors visitors, Screen screen, Consumer<Locator> press) throws Exception {
        Visitor learner = visitors.arrive(screen).startAsGuest("roles.clinical-expert");
        complete(learner);
        press.accept(learner.link("check.to-certificates"));
        learner.isAt("certificates");
        learner.reads("certificates.guest");
        assertInOrder(learner);
        press.accept(learner.link("certificates.sign-up"));
        learner.isAt("sign-up");
        learner.fillIn(UUID.randomUUID() + "@hospital.example", PASSWORD);
        press.accept(learner.button("sign-up.enter"));
        learner.isAt("path");

        learner.open("certificates");
        assertInOrder(learner);
        learner.field("certificates.name").fill("Zoë Ångström");
        press.accept(learner.button("certificates.name-next"));
        assertInOrder(learner);
        Locator keep = learner.button("certificates.name-keep", "Zoë Ångström");
        assertThat(keep).isFocused();
        press.accept(keep);
        Locator pdf = learner.page()
                .locator("a[download], a")
                .filter(new Locator.FilterOptions().setHasText(Words.of("certificates.pdf")));
        assertThat(pdf).isVisible();
        assertInOrder(learner);

        Download paper = learner.page().waitForDownload(() -> press.accept(pdf));
        String code = code(paper, learner);
        Download badge = learner.page()
                .waitForDownload(() -> press.accept(learner.page()
                        .locator("a")
                        .filter(new Locator.FilterOptions().setHasText(Words.of("certificates.badge")))));
        checkSignature(badge, learner.address("verify/" + code));

        Visitor stranger = visitors.arrive(screen).open("");
        press.accept(stranger.link("shell.verify"));
        stranger.isAt("verify");
        stranger.field("verify.code")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        press.accept(stranger.button("verify.look"));
        stranger.seesHeading(Words.of("verify.valid"));
        stranger.isAt("verify/" + code);
        assertThat(stranger.page().locator(".certificate-fields")).containsText("Zoë Ångström");
        assertThat(stranger.page().locator(".certificate-fields")).containsText(code);
        assertInOrder(stranger);
        stranger.open("verify/7K2MQ-9XR4T-0BDHC-5WJ8Z");
        stranger.seesHeading(Words.of("verify.unknown-title"));
        assertInOrder(stranger);
        stranger.open("certificates");
        stranger.reads("certificates.none");
        assertInOrder(stranger);
    }

    private static void complete(Visitor learner) {
        for (String lesson : LessonFile.lessonsOf(MODULE)) {
            learner.open("learn/" + MODULE + "/" + lesson);
            Locator onwards =
                    learner.page().locator(".onwards vaadin-button.primary").last();
            String before = learner.page().url();
            onwards.click();
            assertThat(learner.page()).not().hasURL(before);
        }
        learner.open("check/" + MODULE);
        learner.button("check.start").click();
        for (int question = 1; question <= QUESTIONS; question++) {
            learner.reads("attempt.question", question, QUESTIONS);
            ItemOnPage item = new ItemOnPage(learner.page().locator(".item"));
            item.answer(BANK.right(item.id()));
            learner.button(question == QUESTIONS ? "attempt.see-result" : "attempt.next")
                    .click();
        }
        learner.seesHeading(Words.of("check.passed"));
    }

    private static String code(Download paper, Visitor learner) throws Exception {
        assertThat(paper.suggestedFilename())
                .startsWith("mindgap-certificate-cross-validation-")
                .endsWith(".pdf");
        try (PDDocument opened = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            String text = new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
            assertThat(text).contains("Zoë Ångström").contains(learner.address("verify/"));
            return text.replaceFirst(".*/verify/(\\S{23}).*", "$1");
        }
    }

    private static void checkSignature(Download badge, String address) throws Exception {
        SignedJWT token = SignedJWT.parse(Files.readString(badge.path()));
        assertThat(token.getJWTClaimsSet().getJWTID()).isEqualTo(address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String key = client.send(
                            HttpRequest.newBuilder(URI.create(token.getHeader().getKeyID()))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(token.verify(new RSASSAVerifier(RSAKey.parse(key)))).isTrue();
        }
    }

    private static void assertInOrder(Visitor visitor) {
        visitor.findsThePageInOrder();
        assertThat(Axe.violations(visitor.page())).as(visitor.page().url()).isEmpty();
    }
}
