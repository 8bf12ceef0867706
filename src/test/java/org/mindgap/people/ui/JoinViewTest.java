package org.mindgap.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class JoinViewTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private GroupService groups;

    @Autowired
    private AccountService accounts;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void saysWhatTheTrainerWillSeeBeforeAnybodyJoins() {
        Group group = group();

        JoinView view = navigate("join/" + group.code(), JoinView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Radiology")
                .contains("Whether you have completed a module.")
                .contains("once ten or more people are in them")
                .contains("They never see your answers")
                .contains("this browser joins as a guest");
        assertThat(somebody.find()).isEmpty();
        assertThat(groups.membersOf(group.id())).isEmpty();
    }

    @Test
    void joinsAndLeavesAgain() {
        Group group = group();
        JoinView view = navigate("join/" + group.code(), JoinView.class);

        test(find(Button.class).withText("Join Radiology").single()).click();

        PersonId person = somebody.find().orElseThrow().person();
        assertThat(groups.membersOf(group.id())).containsExactly(person);
        assertThat(view.getElement().getTextRecursively()).contains("You are in the group Radiology now.");

        test(find(Button.class).withText("Leave").single()).click();

        assertThat(groups.membersOf(group.id())).isEmpty();
        assertThat(view.getElement().getTextRecursively()).contains("You have left the group Radiology.");
        assertThat(find(Button.class).withText("Leave").all()).isEmpty();
    }

    @Test
    void findsTheGroupOfATypedCode() {
        Group group = group();
        navigate("join", JoinView.class);

        find(TextField.class)
                .single()
                .setValue(group.code().value().toLowerCase().replace("-", " "));
        test(find(Button.class).withText("Show me the group").single()).click();

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Radiology");
    }

    @Test
    void saysThatACodeLeadsNowhere() {
        navigate("join/AAAA-AAAA", JoinView.class);
        assertThat(find(TextField.class).single().isInvalid()).isTrue();

        navigate("join", JoinView.class);
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
        test(find(Button.class).withText("Show me the group").single()).click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
    }

    private Group group() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp made = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(Authority.TRAINER));
        Learner trainer =
                new Learner(made.account().person(), Optional.of(email.value()), EnumSet.of(Authority.TRAINER));
        return groups.make(trainer, "Radiology").orElseThrow();
    }
}
