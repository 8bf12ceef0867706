package org.mindgap.cohort.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;

/// The question whether to contribute: what is kept, under what, who sees what, how to withdraw, and two equal answers.
class ContributionQuestion extends Div {
    private static final int LONGEST_CODE = 20;

    private final RadioButtonGroup<Track> tracks = new RadioButtonGroup<>();
    private final Select<Group> own = new Select<>();
    private final TextField code = new TextField();

    /// Contributes from a side, with a group of an institution or the code of another group.
    interface Contributing {
        Outcome contribute(Track track, Optional<GroupId> group, String code);
    }

    /// @param groups of institutions that somebody is in
    ContributionQuestion(
            Optional<Track> track, boolean guest, List<Group> groups, Contributing contribute, Runnable decline) {
        addClassName("contribution-question");
        UnorderedList terms = new UnorderedList(
                term("contribution.kept", "contribution.kept-words"),
                term("contribution.under", "contribution.under-words"),
                term("contribution.seen", "contribution.seen-words"),
                term("contribution.withdrawal", "contribution.withdrawal-words"));
        if (guest) {
            terms.add(term("contribution.guest", "contribution.guest-words"));
        }
        tracks.setLabel(getTranslation("contribution.track"));
        tracks.setItems(Track.values());
        tracks.setItemLabelGenerator(side -> getTranslation(
                switch (side) {
                    case CLINICAL -> "contribution.clinical";
                    case TECHNICAL -> "contribution.technical";
                    case MIXED -> "contribution.mixed";
                }));
        track.ifPresent(tracks::setValue);
        String none = getTranslation("contribution.no-group");
        own.setLabel(getTranslation("contribution.own-group"));
        own.setHelperText(getTranslation("contribution.own-group-help"));
        own.setEmptySelectionAllowed(true);
        own.setEmptySelectionCaption(none);
        own.setItemLabelGenerator(group -> group == null ? none : group.name());
        own.setItems(groups);
        own.setVisible(!groups.isEmpty());
        own.addValueChangeListener(change -> code.setVisible(change.getValue() == null));
        code.setLabel(getTranslation("contribution.code"));
        code.setHelperText(getTranslation("contribution.code-help"));
        code.setMaxLength(LONGEST_CODE);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        Button yes = new Button(getTranslation("contribution.yes"), click -> contribute(contribute));
        Button no = new Button(getTranslation("contribution.no"), click -> decline.run());
        Div answers = new Div(yes, no);
        answers.addClassName("contribution-answers");
        add(
                new H2(getTranslation("contribution.title")),
                new Paragraph(getTranslation("contribution.lead")),
                terms,
                tracks,
                own,
                code,
                answers);
    }

    private void contribute(Contributing contribute) {
        boolean missing = tracks.getValue() == null;
        tracks.setInvalid(missing);
        tracks.setErrorMessage(getTranslation("contribution.track-missing"));
        if (missing) {
            return;
        }
        Outcome outcome =
                contribute.contribute(tracks.getValue(), own.getOptionalValue().map(Group::id), code.getValue());
        own.setInvalid(outcome == Outcome.NOT_IN_GROUP);
        own.setErrorMessage(getTranslation("contribution.not-in-group"));
        code.setInvalid(outcome == Outcome.UNKNOWN_CODE);
        code.setErrorMessage(getTranslation("contribution.code-unknown"));
    }

    private ListItem term(String term, String words) {
        Span name = new Span(getTranslation(term));
        name.addClassName("term");
        return new ListItem(name, new Span(" "), new Span(getTranslation(words)));
    }
}
