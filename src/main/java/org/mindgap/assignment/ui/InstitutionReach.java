package org.mindgap.assignment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.InstitutionId;
import org.mindgap.widget.Routes;

/// What the learner answers for in the institution of an address, asked anew for each act.
@SpringComponent
class InstitutionReach {
    static final String INSTITUTION = "institution";

    private final ReachService reaches;
    private final CurrentLearner learner;

    InstitutionReach(ReachService reaches, CurrentLearner learner) {
        this.reaches = reaches;
        this.learner = learner;
    }

    /// Where the assignments of the institution are listed.
    static String assignments(Reach reach) {
        return Routes.INSTITUTIONS + "/" + reach.id() + "/assignments";
    }

    /// An address of an institution that is not the learner's is as if it did not exist.
    Reach of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(INSTITUTION)
                .flatMap(InstitutionId::parse)
                .flatMap(this::of)
                .orElseThrow(NotFoundException::new);
    }

    Optional<Reach> of(InstitutionId institution) {
        return learner.find().flatMap(known -> reaches.of(known, institution));
    }
}
