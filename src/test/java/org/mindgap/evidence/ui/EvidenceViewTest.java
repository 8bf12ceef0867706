package org.mindgap.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.evidence.EvidencePeriod;
import org.mindgap.evidence.EvidenceService;
import org.mindgap.evidence.EvidenceSummary;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class EvidenceViewTest extends SpringBrowserlessTest {
    @Autowired
    private AccountService accounts;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private ReachService reaches;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private Somebody somebody;

    private Account administrator;
    private Institution clinic;

    @BeforeEach
    void anInstitution() {
        administrator = account();
        clinic = institutions
                .make(
                        new Learner(
                                administrator.person(),
                                Optional.of(administrator.email()),
                                Set.of(Authority.ADMINISTRATOR)),
                        "Clinic of the North",
                        ZoneId.of("Europe/Athens"),
                        administrator.person())
                .orElseThrow();
        somebody.is(administrator.learner());
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void offersTheLastTwelveMonths() {
        open();

        LocalDate last = find(DatePicker.class).all().getLast().getValue();
        assertThat(find(DatePicker.class).all().getFirst().getValue())
                .isEqualTo(last.minusYears(1).plusDays(1));
        assertThat(downloads()).singleElement().asString().startsWith("Download the evidence of ");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No evidence was downloaded yet.");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void offersNothingForAPeriodThatEndsBeforeItBegins() {
        open();
        DatePicker first = find(DatePicker.class).all().getFirst();
        test(find(DatePicker.class).all().getLast()).setValue(first.getValue().minusDays(1));

        assertThat(downloads()).isEmpty();
        assertThat(find(Paragraph.class).withClassName("field-error").single().getText())
                .isEqualTo("The last day is before the first. Choose a later last day.");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void listsWhatWasDownloaded() {
        EvidencePeriod period = new EvidencePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), clinic.zone());
        evidence.make(
                reaches.of(administrator.learner(), clinic.id()).orElseThrow(),
                period,
                Locale.ENGLISH,
                numbers -> "%PDF".getBytes(StandardCharsets.UTF_8));

        open();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.endsWith(
                        "somebody without a name downloaded the evidence of 1 January 2026 to 30 June 2026"))
                .anyMatch(text -> text.matches("SHA-256 [0-9a-f]{64}"));
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void isForAdministratorsOfTheInstitutionOnly() {
        Account trainer = account();
        institutions.enter(clinic.id(), trainer.person(), InstitutionRole.TRAINER, administrator.person());
        Account stranger = account();

        for (Account refused : List.of(trainer, stranger)) {
            somebody.is(refused.learner());
            assertThatThrownBy(this::open).isInstanceOf(IllegalArgumentException.class);
        }
        somebody.is(administrator.learner());
        assertThatThrownBy(() -> navigate("institutions/" + UUID.randomUUID() + "/evidence", EvidenceView.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate("institutions/none/evidence", EvidenceView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void setsTheNumbersOnPaper() throws Exception {
        open();
        EvidenceSummary summary = new EvidenceSummary(
                clinic,
                new EvidencePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), clinic.zone()),
                1234,
                List.of(new EvidenceSummary.ModuleCompletions("Cross-validation", 20, 25, 5, 3, 90)),
                List.of(new EvidenceSummary.ModuleRequirements("Cross-validation", 30, 18, 4, 1, 7)),
                3,
                "a".repeat(64));

        byte[] pdf = new SummaryDocument(find(Paragraph.class).all().getFirst(), Locale.ENGLISH)
                .of(summary)
                .toPdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Evidence of learning: Clinic of the North")
                    .contains("1,234 people completed something")
                    .contains("Cross-validation 1.5 20 25 5 3")
                    .contains("Cross-validation 30 18 4 1 7");
        }
    }

    private void open() {
        navigate("institutions/" + clinic.id() + "/evidence", EvidenceView.class);
    }

    private List<String> downloads() {
        return find(Anchor.class).withClassName("primary").all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private Account account() {
        return ((SignedUp) accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.empty()))
                .account();
    }
}
