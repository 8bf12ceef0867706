package org.mindgap.institution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.InstitutionId;
import org.springframework.stereotype.Component;

/// Opens the pages of an institution to those who answer for it, and asks again for each act on them. Whoever does not
/// finds what they find where there is no institution.
@Component
public class InstitutionDoor {
    private final CurrentLearner learner;
    private final ReachService reaches;

    InstitutionDoor(CurrentLearner learner, ReachService reaches) {
        this.learner = learner;
        this.reaches = reaches;
    }

    /// What the learner answers for in the institution of an address with `:institution`.
    public Reach open(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("institution")
                .flatMap(InstitutionId::parse)
                .flatMap(this::find)
                .orElseThrow(NotFoundException::new);
    }

    /// The same, for pages of those who administer the whole institution.
    public Reach openWhole(BeforeEnterEvent event) {
        Reach reach = open(event);
        if (!reach.isWhole()) {
            throw new NotFoundException();
        }
        return reach;
    }

    /// What the learner answers for at this moment; for acts on a page that was opened before.
    public Optional<Reach> find(InstitutionId institution) {
        return learner.find().flatMap(known -> reaches.of(known, institution));
    }

    /// Does something with what the learner answers for at this moment; whoever lost it sees the page go.
    public void act(InstitutionId institution, Consumer<Reach> act) {
        find(institution).ifPresentOrElse(act, () -> UI.getCurrent().getPage().reload());
    }
}
