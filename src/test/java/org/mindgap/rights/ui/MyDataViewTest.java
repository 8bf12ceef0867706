package org.mindgap.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.InstitutionService;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MyDataViewTest extends SpringBrowserlessTest {
    @Autowired
    private AccountService accounts;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private Somebody somebody;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void hasNothingToShowToWhoIsUnknown() {
        navigate(MyDataView.class);

        assertThat(find(Paragraph.class).withClassName("lead").single().getText())
                .startsWith("Nobody is signed in here");
        assertThat(find(Button.class).withText("Delete my data for good").all()).isEmpty();
    }

    @Test
    void tellsWhereSomebodyBelongsAndUntilWhenEvidenceIsKept() {
        Account account = account();
        Account administrator = account();
        Institution clinic = institutions
                .make(
                        new Learner(
                                administrator.person(),
                                Optional.of(administrator.email()),
                                Set.of(Authority.ADMINISTRATOR)),
                        "Clinic of the North",
                        ZoneId.of("Europe/Athens"),
                        administrator.person())
                .orElseThrow();
        institutions.enter(clinic.id(), account.person(), InstitutionRole.LEARNER, administrator.person());
        somebody.is(account.learner());

        navigate(MyDataView.class);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Clinic of the North: learner since "))
                .anyMatch(text ->
                        text.startsWith("Clinic of the North keeps evidence for 10 years after somebody leaves"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download as a page to read", "Download as JSON");
    }

    @Test
    void deletesNothingForAnotherAddress() {
        Account account = account();
        somebody.is(account.learner());
        navigate(MyDataView.class);

        test(find(EmailField.class).single()).setValue("other@clinic.org");
        test(find(PasswordField.class).single()).setValue("a long enough phrase");
        test(find(Button.class).withText("Delete my account for good").single()).click();

        assertThat(problem())
                .isEqualTo("Nothing was deleted. Write the address of this account, " + account.email() + ".");
        assertThat(accounts.find(account.id())).isPresent();
    }

    @Test
    void deletesNothingOfAGuestWhoDidNotTickTheBox() {
        somebody.whoIs();
        navigate(MyDataView.class);

        test(find(Button.class).withText("Delete my data for good").single()).click();

        assertThat(problem()).startsWith("Nothing was deleted.");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    private String problem() {
        return find(Paragraph.class).withClassName("field-error").single().getText();
    }

    private Account account() {
        return ((SignedUp) accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.empty()))
                .account();
    }
}
