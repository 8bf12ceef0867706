package org.mindgap.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.chart.IntervalChart;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.mindgap.review.ReviewDays;
import org.mindgap.statistics.PairedGain;
import org.mindgap.statistics.PairedGain.Order;
import org.mindgap.statistics.RetentionCurve;
import org.mindgap.teaching.GroupLearning.ModuleLearning;
import org.mindgap.teaching.GroupLearning.Tests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class GroupViewTest extends SpringBrowserlessTest {
    @Autowired
    private GroupService groups;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Guests guests;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @BeforeEach
    void nobodyIsKnown() {
        somebody.leaves();
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void isNotForLearners() {
        assertThatThrownBy(() -> navigate(GroupsView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate("groups/" + group(trainer()).id(), GroupView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void isNotForAnotherTrainer() {
        Group group = group(trainer());
        somebody.is(trainer());

        assertThatThrownBy(() -> navigate("groups/" + group.id(), GroupView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void makesAGroupAndListsIt() {
        Learner trainer = trainer();
        somebody.is(trainer);
        navigate(GroupsView.class);

        find(TextField.class).single().setValue("Oncology");
        test(find(Button.class).withText("Make the group").single()).click();

        Group made = groups.madeBy(trainer).getFirst();
        assertThat(find(Anchor.class).withText("Oncology").single().getHref()).isEqualTo("groups/" + made.id());

        test(find(Button.class).withText("Make the group").single()).click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void showsItsMakerTheLinkAndHowManyCame() {
        Learner trainer = trainer();
        Group group = group(trainer);
        groups.join(guests.start().person(), group.code().value());
        somebody.is(trainer);

        GroupView view = navigate("groups/" + group.id(), GroupView.class);

        assertThat(view.getPageTitle()).isEqualTo("Radiology – Mindgap");
        assertThat(view.getElement().getTextRecursively()).contains("1 person is in this group.");
        assertThat(find(Anchor.class).withClassName("join-link").single().getHref())
                .isEqualTo("join/" + group.code());
    }

    @Test
    void saysHowManyAreMissing() {
        assertThat(text(new Tests(7, Optional.empty(), Optional.empty())))
                .contains("4 people of 12 completed this module.")
                .contains("7 of 10 people needed")
                .doesNotContain("mean gain");
    }

    @Test
    void saysAndDrawsTheGain() {
        // Gains of 0.2 and 0.4, each ten times: mean 0.3, standard deviation 0.1026, t for 19 degrees of freedom 2.093.
        PairedGain gain = gain(0.2, 0.4);

        assertThat(text(new Tests(3, Optional.of(gain), Optional.of(gain))))
                .contains("20 people had 40 of 100 points on average, after it 70.")
                .contains("The mean gain is 30 percentage points (95% interval 25 to 35).")
                .contains("10 people began with form A and gained 20 points; 10 began with form B and gained 40.")
                .contains("form A is the easier one by 10 points (95% interval 10 to 10)")
                .contains("3 more people have both tests")
                .doesNotContain("chance alone");
        assertThat(rows(gain, Optional.of(gain)))
                .containsExactly("The group (20 people)", "Form A first (10 people)", "Form B first (10 people)");
    }

    @Test
    void saysWhereChanceMayHaveMadeAGain() {
        PairedGain gain = gain(-0.3, 0.3);

        assertThat(text(new Tests(0, Optional.of(gain), Optional.empty())))
                .contains("so chance alone may have made this gain")
                .contains("once ten people have begun with each");
        assertThat(rows(gain, Optional.empty())).containsExactly("The group (20 people)");
    }

    @Test
    void keepsDaysOfReviewThatCanBeRead() {
        AtomicReference<ReviewDays> kept = new AtomicReference<>();
        ReviewDaysForm form = new ReviewDaysForm(ReviewDays.parse("2,7,30,90"), ReviewDays.parse("5,50"), days -> {
            kept.set(days);
            return true;
        });
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        TextField own = find(TextField.class, form).single();
        assertThat(own.getValue()).isEqualTo("5, 50");

        own.setValue("50, 5");
        test(find(Button.class, form).single()).click();
        assertThat(own.isInvalid()).isTrue();
        assertThat(kept.get()).isNull();

        own.setValue("10, 20");
        test(find(Button.class, form).single()).click();
        assertThat(kept.get()).isEqualTo(ReviewDays.parse("10,20"));

        test(find(RadioButtonGroup.class, form).single()).selectItem("Never");
        test(find(Button.class, form).single()).click();
        assertThat(kept.get()).isEqualTo(ReviewDays.OFF);
    }

    @Test
    void drawsWhatTheGroupStillKnows() {
        RetentionCurve curve = RetentionCurve.of(List.of(
                new RetentionCurve.Bucket(0, Collections.nCopies(12, 1.0)),
                new RetentionCurve.Bucket(7, Collections.nCopies(10, 0.6))));
        RetentionSection section = new RetentionSection(curve);

        assertThat(section.getElement().getTextRecursively())
                .contains("After 7 days, 10 people still had 60% of the points on average");
        assertThat(section.chart(curve.points()).rows())
                .extracting(IntervalChart.Row::label)
                .containsExactly("On completion (12 people)", "After 7 days (10 people)");
        assertThat(new RetentionSection(RetentionCurve.of(List.of()))
                        .getElement()
                        .getTextRecursively())
                .contains("once 10 people have answered a review");
    }

    private String text(Tests tests) {
        CourseModule module = courses.in(Locale.ENGLISH).modules().getFirst();
        return new ModuleSection(module, new ModuleLearning(module.id(), 4, Optional.of(tests)), 12)
                .getElement()
                .getTextRecursively();
    }

    private static List<String> rows(PairedGain gain, Optional<PairedGain> orders) {
        return new GainWords(new Div(), Locale.ENGLISH)
                .chart(gain, orders).rows().stream()
                        .map(IntervalChart.Row::label)
                        .toList();
    }

    private static PairedGain gain(double withAFirst, double withBFirst) {
        return new PairedGain(IntStream.range(0, 10)
                .boxed()
                .flatMap(i -> Stream.of(
                        new PairedGain.Learner(0.4, 0.4 + withAFirst, Order.A_FIRST),
                        new PairedGain.Learner(0.4, 0.4 + withBFirst, Order.B_FIRST)))
                .toList());
    }

    private Group group(Learner trainer) {
        return groups.make(trainer, "Radiology").orElseThrow();
    }

    private Learner trainer() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        Set<Authority> authorities = EnumSet.of(Authority.TRAINER);
        SignedUp made = (SignedUp) accounts.create(email, "a long enough phrase", authorities);
        return new Learner(made.account().person(), Optional.of(email.value()), authorities);
    }
}
