package org.mindgap.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.certificate.Certificate;
import org.mindgap.certificate.CertificateService;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
class CertificateViewsTest extends SpringBrowserlessTest {
    private static final PersonName NAME = new PersonName("Ada Lovelace");

    @Autowired
    private Somebody somebody;

    @Autowired
    private AccountService accounts;

    @Autowired
    private CertificateService certificates;

    @Autowired
    private PersonNames names;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private Courses courses;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Completions completions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void teachesHowToGetOneWhereThereIsNone() {
        CertificatesView view = navigate(CertificatesView.class);

        assertThat(view.getElement().getTextRecursively()).contains("finish its lessons and pass its check");
        assertThat(find(Anchor.class, view).withText("Go to your path").single().getHref())
                .isEqualTo("path");
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsGuestsWhatWaitsForThemAndOpensNothing() {
        Certificate certificate = complete(somebody.start().person());

        CertificatesView view = navigate(CertificatesView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Cross-validation on small datasets")
                .contains("yours once you have an account")
                .doesNotContain(certificate.code().value());
        assertThat(find(TextField.class, view).all()).isEmpty();
        assertThat(find(Button.class, view).all()).isEmpty();
        assertThat(find(Anchor.class, view).withText("Make an account").exists())
                .isTrue();
    }

    @Test
    void opensOnceItsHolderHasReadTheirNameTwice() {
        Learner learner = account().learner();
        names.suggest(learner.person(), new PersonName("Ada Lovelac"));
        Certificate certificate = complete(learner.person());
        somebody.is(learner);
        CertificatesView view = navigate(CertificatesView.class);
        assertThat(view.getElement().getTextRecursively()).contains("You cannot change it afterwards");
        assertThat(find(Anchor.class, view).all()).isEmpty();

        TextField name = find(TextField.class, view).single();
        assertThat(name.getValue()).isEqualTo("Ada Lovelac");
        test(button("Continue with this name")).click();
        test(button("Change the name")).click();
        assertThat(certificates.of(learner.person()).getFirst().isNamed()).isFalse();
        name.setValue(" Ada  Lovelace ");
        test(button("Continue with this name")).click();
        test(button("Put “Ada Lovelace” on the certificate")).click();

        assertThat(certificates.of(learner.person()).getFirst().holder()).contains(NAME);
        assertThat(find(TextField.class, view).all()).isEmpty();
        assertThat(find(Anchor.class, view).withText("Download the PDF").exists())
                .isTrue();
        assertThat(find(Anchor.class, view).withText("Download the badge").exists())
                .isTrue();
        assertThat(find(Anchor.class, view)
                        .withText("See what others see")
                        .single()
                        .getHref())
                .isEqualTo("verify/" + certificate.code());
    }

    @Test
    void saysWhatIsWrongWithAName() {
        Learner learner = account().learner();
        complete(learner.person());
        somebody.is(learner);
        CertificatesView view = navigate(CertificatesView.class);
        TextField name = find(TextField.class, view).single();

        test(button("Continue with this name")).click();
        assertThat(name.getErrorMessage()).isEqualTo("Write a name of 2 to 120 characters on one line.");

        name.setValue("王小明");
        test(button("Continue with this name")).click();
        test(button("Put “王小明” on the certificate")).click();
        assertThat(name.isVisible()).isTrue();
        assertThat(name.getErrorMessage()).contains("Latin, Greek or Cyrillic");
        assertThat(certificates.of(learner.person()).getFirst().isNamed()).isFalse();
    }

    @Test
    void showsNothingOfOthers() {
        Learner other = account().learner();
        Certificate certificate = complete(other.person());
        certificates.name(other, certificate.id(), NAME);
        somebody.is(account().learner());

        assertThat(navigate(CertificatesView.class).getElement().getTextRecursively())
                .doesNotContain("Ada")
                .doesNotContain(certificate.code().value());
    }

    @Test
    void repeatsEveryFieldToWhoeverHasTheCode() {
        Learner learner = account().learner();
        Certificate certificate = complete(learner.person());
        certificates.name(learner, certificate.id(), NAME);

        VerifyView view = verify(certificate);

        assertThat(heading()).isEqualTo("This certificate is valid");
        assertThat(view.getElement().getTextRecursively())
                .contains("Valid. It has no end date.")
                .contains("Ada Lovelace")
                .contains("Cross-validation on small datasets")
                .contains("(UTC)")
                .contains(" hours (")
                .contains("Lessons finished, check passed")
                .contains("Clinical and technical")
                .contains("English")
                .contains(certificate.contentVersion().substring(0, 12))
                .contains(certificate.code().value())
                .contains(certificate.certified().objectives().getFirst())
                .doesNotContain(learner.person().toString());
        assertThat(find(Button.class, view).all()).isEmpty();
    }

    @Test
    void takesACodeAsItIsTypedAndSaysWhatIsWrongWithIt() {
        VerifyView view = navigate(VerifyView.class);
        assertThat(heading()).isEqualTo("Check a certificate");
        TextField code = find(TextField.class, view).single();

        code.setValue("7K2MQ");
        test(button("Check this certificate")).click();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("twenty letters and digits");

        code.setValue("7k2mq 9xr4t 0bdhc 5wj8z");
        test(button("Check this certificate")).click();
        assertThat(heading()).isEqualTo("No certificate has this code");

        navigate("verify/nonsense", VerifyView.class);
        assertThat(heading()).isEqualTo("That is not a code");
    }

    @Test
    void saysThatTheNameWentWithTheAccount() {
        Account account = account();
        Certificate certificate = complete(account.person());
        certificates.name(account.learner(), certificate.id(), NAME);

        accounts.deleteAccount(account.id());

        assertThat(verify(certificate).getElement().getTextRecursively())
                .contains("The name was removed at the holder’s request")
                .contains("Cross-validation on small datasets")
                .doesNotContain("Lovelace");
    }

    @Test
    void saysThatASupersededOneIsOverWithoutNamingTheNewer() {
        Learner learner = account().learner();
        Certificate certificate = complete(learner.person());
        Certificate newer = complete(account().person());
        // As after a guest's work of last year was adopted.
        database.sql("update completion set person_id = :person where ledger_person = :chain")
                .param("person", learner.person().value())
                .param("chain", newer.chain().value())
                .update();

        assertThat(verify(certificate).getElement().getTextRecursively())
                .contains("This certificate was superseded")
                .contains("has a newer certificate")
                .doesNotContain(newer.code().value());
    }

    @Test
    void isRevokedHereByWhoMayAndByNobodyElse() {
        Learner administrator = account().learner();
        Learner learner = account().learner();
        Institution clinic = institutions
                .make(
                        new Learner(administrator.person(), administrator.email(), Set.of(Authority.ADMINISTRATOR)),
                        "Clinic",
                        ZoneId.of("Europe/Athens"),
                        administrator.person())
                .orElseThrow();
        require(clinic, administrator, learner);
        Certificate certificate = complete(learner.person());
        certificates.name(learner, certificate.id(), NAME);
        for (Learner viewer : new Learner[] {learner, account().learner()}) {
            somebody.is(viewer);
            assertThat(verify(certificate).getElement().getTextRecursively()).doesNotContain("Revoke");
        }

        somebody.is(administrator);
        VerifyView view = verify(certificate);
        assertThat(view.getElement().getTextRecursively()).contains("Clinic required this module");
        test(button("Revoke this certificate")).click();
        assertThat(find(TextField.class, view).single().getErrorMessage()).contains("at least 3 characters");
        find(TextField.class, view).single().setValue("Somebody else sat the check.");
        test(button("Revoke this certificate")).click();

        somebody.leaves();
        assertThat(verify(certificate).getElement().getTextRecursively())
                .contains("This certificate was revoked")
                .contains("Revoked by Clinic on")
                .doesNotContain("Somebody else");
        somebody.is(learner);
        assertThat(navigate(CertificatesView.class).getElement().getTextRecursively())
                .contains("The reason given: Somebody else sat the check.");
    }

    private VerifyView verify(Certificate certificate) {
        return navigate("verify/" + certificate.code(), VerifyView.class);
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void require(Institution clinic, Learner administrator, Learner learner) {
        institutions.enter(clinic.id(), learner.person(), InstitutionRole.LEARNER, administrator.person());
        UUID assignment = UUID.randomUUID();
        database.sql("""
                        insert into assignment (id, institution_id, reason, due_days, test_out, valid_months,
                            renewal_days, made_by, made_at)
                        values (:id, :institution, 'Because', 30, true, 6, 30, :by, :now)""")
                .param("id", assignment)
                .param("institution", clinic.id().value())
                .param("by", administrator.person().value())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into requirement (assignment_id, person_id, module_id, institution_id, required_at,
                            due_at, exempt)
                        values (:assignment, :person, 'cross-validation', :institution, :now, :now, false)""")
                .param("assignment", assignment)
                .param("person", learner.person().value())
                .param("institution", clinic.id().value())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }

    private Certificate complete(PersonId person) {
        CourseModule module = courses.in(Locale.ENGLISH).modules().getFirst();
        transaction.executeWithoutResult(status -> {
            module.lessons()
                    .forEach(lesson -> append(
                            person, EventKind.LESSON_FINISHED, lesson.id().toString(), Map.of()));
            append(person, EventKind.CHECK_FINISHED, module.id().value(), Map.of("passed", "true"));
            completions.settle(person, module);
        });
        return certificates.of(person).getFirst().certificate();
    }

    private void append(PersonId person, EventKind kind, String subject, Map<String, String> facts) {
        ledger.append(person, new Happening(UUID.randomUUID(), kind, subject, Happening.NO_CONTENT, facts));
    }
}
