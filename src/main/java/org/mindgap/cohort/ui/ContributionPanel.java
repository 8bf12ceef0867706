package org.mindgap.cohort.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.Decision;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.widget.Routes;

/// Asks once whether to contribute to the living cohort; afterwards a quiet line says how things stand. Empty for
/// somebody who has not answered anything yet.
@StyleSheet("css/cohort.css")
public final class ContributionPanel extends Section {
    private final ContributionService contributions;
    private final ProfileService profiles;
    private final Courses courses;
    private final CurrentLearner learner;
    private final Div body = new Div();

    public ContributionPanel(
            ContributionService contributions, ProfileService profiles, Courses courses, CurrentLearner learner) {
        this.contributions = contributions;
        this.profiles = profiles;
        this.courses = courses;
        this.learner = learner;
        addClassName("contribution");
        setAriaLabel(getTranslation("contribution.label"));
        body.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        add(body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Optional<PersonId> person = person();
        setVisible(person.isPresent());
        person.ifPresent(known -> {
            Optional<Decision> decision = contributions.decision(known);
            if (decision.isEmpty()) {
                contributions.asked(known);
                ask();
            } else {
                show(decision.get());
            }
        });
    }

    private void ask() {
        body.removeAll();
        Optional<Track> track =
                learner.find().map(Learner::person).flatMap(profiles::find).map(Profile::track);
        boolean guest = learner.find().map(Learner::isGuest).orElse(true);
        List<Group> groups = person().map(contributions::groupsOf).orElse(List.of());
        body.add(new ContributionQuestion(track, guest, groups, this::contribute, this::decline));
    }

    private Outcome contribute(Track track, Optional<GroupId> group, String code) {
        PersonId person = learner.start().person();
        Outcome outcome = group.map(chosen -> contributions.contribute(person, track, chosen))
                .orElseGet(() -> contributions.contribute(person, track, code));
        if (outcome == Outcome.CONTRIBUTED) {
            answer(Decision.CONTRIBUTED);
        }
        return outcome;
    }

    private void decline() {
        contributions.decline(learner.start().person());
        answer(Decision.DECLINED);
    }

    /// The button that had the focus is gone, so the outcome takes it.
    private void answer(Decision decision) {
        show(decision);
        body.getElement().callJsFunction("focus");
    }

    private void show(Decision decision) {
        body.removeAll();
        switch (decision) {
            case ASKED -> body.add(line("contribution.asked", quiet("contribution.open", this::ask)));
            case DECLINED -> body.add(line("contribution.declined", quiet("contribution.open-again", this::ask)));
            case WITHDRAWN -> body.add(line("contribution.withdrawn", quiet("contribution.open-again", this::ask)));
            case CONTRIBUTED -> showContributed();
        }
    }

    private void showContributed() {
        Div contents = new Div();
        Button look = quiet("contribution.look", () -> {});
        look.getElement().setAttribute("aria-expanded", "false");
        look.addClickListener(click -> {
            boolean open = contents.getComponentCount() == 0;
            contents.removeAll();
            look.getElement().setAttribute("aria-expanded", Boolean.toString(open));
            if (open) {
                person().flatMap(contributions::find)
                        .map(kept -> new ContributedAnswers(kept, courses.in(getLocale())))
                        .ifPresent(contents::add);
            }
        });
        Div line = line("contribution.contributed", look, quiet("contribution.withdraw", this::withdraw));
        line.add(new Anchor(Routes.COHORT, getTranslation("contribution.to-cohort")));
        body.add(line, contents);
    }

    private void withdraw() {
        contributions.withdraw(learner.start().person());
        answer(Decision.WITHDRAWN);
    }

    private Div line(String text, Component... actions) {
        Div line = new Div(new Paragraph(new Span(getTranslation(text))));
        line.addClassName("contribution-line");
        line.add(actions);
        return line;
    }

    private Button quiet(String text, Runnable action) {
        Button button = new Button(getTranslation(text), click -> action.run());
        button.addClassName("quiet");
        return button;
    }

    private Optional<PersonId> person() {
        return learner.find().map(Learner::person);
    }
}
