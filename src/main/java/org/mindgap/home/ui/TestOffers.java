package org.mindgap.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.FormService.Standing;

/// The way to the tests before and after a module.
@SpringComponent
class TestOffers {
    private final FormService forms;
    private final ProfileService profiles;

    TestOffers(FormService forms, ProfileService profiles) {
        this.forms = forms;
        this.profiles = profiles;
    }

    /// How it stands with a module's tests; somebody who is not known yet can take the one before.
    Standing standing(Optional<PersonId> person, CourseModule module) {
        return person.map(known -> forms.standing(known, module.id(), track(person)))
                .orElseGet(() -> Standing.ofSomebodyNew(module));
    }

    Track track(Optional<PersonId> person) {
        return person.flatMap(profiles::find).map(Profile::track).orElse(Track.MIXED);
    }

    /// What can be done now, in words with a link; nothing where there is nothing to do.
    ///
    /// @param speaker in whose language it is said
    static Optional<Div> offer(Standing standing, CourseModule module, boolean complete, Component speaker) {
        return switch (standing) {
            case Standing.None _, Standing.Done _ -> Optional.empty();
            case Standing.BeforeOpen open ->
                Optional.of(offer(
                        speaker.getTranslation("module.before-words", open.items()),
                        speaker.getTranslation("module.before"),
                        Addresses.before(module.id())));
            case Standing.BeforeDone done ->
                Optional.of(offer(
                        speaker.getTranslation(
                                done.before().result().orElseThrow().passed() && !complete
                                        ? "module.before-passed-words"
                                        : "module.before-done-words"),
                        speaker.getTranslation("module.before-done"),
                        Addresses.before(module.id())));
            case Standing.AfterOpen open ->
                Optional.of(offer(
                        speaker.getTranslation("module.after-words", open.items()),
                        speaker.getTranslation("module.after"),
                        Addresses.after(module.id())));
        };
    }

    private static Div offer(String words, String link, String address) {
        Div offer = new Div(new Paragraph(words), new Anchor(address, link));
        offer.addClassName("offer");
        return offer;
    }
}
