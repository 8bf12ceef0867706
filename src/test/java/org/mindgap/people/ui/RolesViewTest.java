package org.mindgap.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Track;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.ProfileService;
import org.mindgap.people.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RolesViewTest extends SpringBrowserlessTest {
    @Autowired
    private Somebody somebody;

    @Autowired
    private ProfileService profiles;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    void suggestsTheSideThatFitsTheRoles() {
        navigate(RolesView.class);

        test(find(CheckboxGroup.class).single()).selectItems("Clinical expert", "Data provider");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Track.CLINICAL);

        test(find(CheckboxGroup.class).single()).selectItems("Model training");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Track.MIXED);
    }

    @Test
    void keepsAnotherSideThanTheSuggestedOne() {
        navigate(RolesView.class);
        test(find(CheckboxGroup.class).single()).selectItems("Model training");

        test(find(RadioButtonGroup.class).single()).selectItem("Both sides, one after the other");
        test(find(Button.class).withText("Show me my path").single()).click();

        assertThat(profiles.find(somebody.find().orElseThrow().person())).hasValueSatisfying(profile -> {
            assertThat(profile.track()).isEqualTo(Track.MIXED);
            assertThat(profile.roles()).containsExactly(ProfessionalRole.MODEL_TRAINING);
        });
    }

    @Test
    void asksForASide() {
        navigate(RolesView.class);

        test(find(Button.class).withText("Show me my path").single()).click();

        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(somebody.find()).isEmpty();
    }

    @Test
    void showsWhatWasChosenBefore() {
        somebody.whoIs(ProfessionalRole.CLINICAL_EXPERT);

        navigate(RolesView.class);

        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Track.CLINICAL);
    }
}
