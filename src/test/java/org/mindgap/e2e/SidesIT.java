package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The clinical and the technical side of a lesson.
@ExtendWith(RunningApplication.class)
class SidesIT {
    private static final String PASSWORD = "mindgap-demo";
    private static final String LESSON = "learn/cross-validation/every-patient-once";
    private static final LessonFile FILE = LessonFile.of("cross-validation/every-patient-once");

    @ParameterizedTest
    @EnumSource
    void aClinicianReadsTheClinicalSideOnly(Screen screen, Visitors visitors) {
        Visitor clinician = visitors.arrive(screen);
        clinician.signIn("clinical@demo.example", PASSWORD).isAt("path");
        clinician.reads("path.track-clinical");

        clinician.open(LESSON);

        readsOnly(clinician, "clinical", "technical");
        assertThat(clinician.item("every-patient-six-events").place()).isVisible();
        assertThat(clinician.item("every-patient-pooled").place()).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void anEngineerReadsTheTechnicalSideOnly(Screen screen, Visitors visitors) {
        Visitor engineer = visitors.arrive(screen);
        engineer.signIn("technical@demo.example", PASSWORD).isAt("path");
        engineer.reads("path.track-technical");

        engineer.open(LESSON);

        readsOnly(engineer, "technical", "clinical");
        assertThat(engineer.item("every-patient-pooled").place()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void theOtherSideKeepsTheReadersPlace(Screen screen, Visitors visitors) {
        Visitor clinician = visitors.arrive(screen);
        clinician.signIn("clinical@demo.example", PASSWORD).isAt("path");
        clinician.open(LESSON);
        Locator heading = clinician
                .page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(FILE.headings().get(4)));
        heading.evaluate("element => window.scrollBy(0, element.getBoundingClientRect().top - 150)");
        double before = heading.boundingBox().y;

        clinician.button("track.see-technical").click();

        assertThat(clinician.page().locator(".passage.technical").first()).isAttached();
        readsOnly(clinician, "technical", "clinical");
        clinician
                .page()
                .evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(heading.boundingBox().y).isCloseTo(before, within(3.0));

        clinician.button("track.clinical").click();

        assertThat(clinician.page().locator(".passage.technical:visible")).hasCount(0);
        clinician
                .page()
                .evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(heading.boundingBox().y).isCloseTo(before, within(3.0));
    }

    private static void readsOnly(Visitor reader, String side, String other) {
        assertThat(FILE.passages(side)).isNotEmpty();
        for (String beginning : FILE.passages(side)) {
            assertThat(reader.page().getByText(beginning).first()).isVisible();
        }
        for (String beginning : FILE.passages(other)) {
            assertThat(reader.page().getByText(beginning)).not().isVisible();
        }
    }
}
