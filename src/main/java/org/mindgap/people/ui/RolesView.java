package org.mindgap.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.ProfessionalRole;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.people.TrackSuggestion;
import org.mindgap.widget.Routes;

/// "What do you do?": the survey's six roles, the track that follows from them, and the freedom to choose another.
@Route(Routes.ROLES)
@AnonymousAllowed
class RolesView extends Article implements HasDynamicTitle {
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private final CheckboxGroup<ProfessionalRole> roles = new CheckboxGroup<>();
    private final RadioButtonGroup<Track> tracks = new RadioButtonGroup<>();
    private final Paragraph reason = new Paragraph();

    RolesView(CurrentLearner learner, ProfileService profiles) {
        this.learner = learner;
        this.profiles = profiles;
        addClassNames("page", "roles");
        roles.setLabel(getTranslation("roles.label"));
        roles.setHelperText(getTranslation("roles.several"));
        roles.setItems(ProfessionalRole.values());
        roles.setItemLabelGenerator(role -> getTranslation(label(role)));
        tracks.setLabel(getTranslation("roles.track"));
        tracks.setItems(Track.values());
        tracks.setItemLabelGenerator(track -> getTranslation(label(track)));
        reason.addClassName("small");
        reason.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(getTranslation("roles.lead"));
        lead.addClassName("lead");
        Button keep = new Button(getTranslation("roles.keep"), click -> keep());
        keep.addClassName("primary");
        Div onwards = new Div(keep);
        onwards.addClassName("onwards");
        Paragraph later = new Paragraph(getTranslation("roles.later"));
        later.addClassName("small");
        add(new H1(getTranslation("roles.title")), lead, roles, tracks, reason, onwards, later);
        Optional<Profile> profile = learner.find().map(Learner::person).flatMap(profiles::find);
        profile.ifPresent(known -> {
            roles.setValue(known.roles());
            tracks.setValue(known.track());
        });
        roles.addValueChangeListener(change -> suggest(change.getValue()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roles.page-title");
    }

    private void suggest(Set<ProfessionalRole> chosen) {
        if (chosen.isEmpty()) {
            tracks.clear();
            reason.setText("");
            return;
        }
        Track track = TrackSuggestion.of(chosen).track();
        tracks.setValue(track);
        reason.setText(getTranslation(
                switch (track) {
                    case CLINICAL -> "roles.because-clinical";
                    case TECHNICAL -> "roles.because-technical";
                    case MIXED -> "roles.because-mixed";
                }));
    }

    private void keep() {
        boolean missing = tracks.getValue() == null;
        tracks.setInvalid(missing);
        tracks.setErrorMessage(getTranslation("roles.missing"));
        if (!missing) {
            profiles.choose(learner.start().person(), roles.getValue(), tracks.getValue());
            getUI().ifPresent(ui -> ui.navigate(Routes.PATH));
        }
    }

    private static String label(ProfessionalRole role) {
        return switch (role) {
            case CLINICAL_EXPERT -> "roles.clinical-expert";
            case DATA_PROVIDER -> "roles.data-provider";
            case DATA_CURATION -> "roles.data-curation";
            case MODEL_TRAINING -> "roles.model-training";
            case TECHNICAL_MODEL_VALIDATION -> "roles.technical-validation";
            case CLINICAL_MODEL_VALIDATION -> "roles.clinical-validation";
        };
    }

    private static String label(Track track) {
        return switch (track) {
            case CLINICAL -> "roles.track-clinical";
            case TECHNICAL -> "roles.track-technical";
            case MIXED -> "roles.track-mixed";
        };
    }
}
