package org.mindgap.institution.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.mindgap.institution.Reach;
import org.mindgap.widget.Routes;

/// What stands above each page of an institution: its name, and the way to its other pages.
///
/// `add(new InstitutionFrame(reach, Routes.INSTITUTION_PEOPLE), new H1(…))`
@StyleSheet("css/institution.css")
public final class InstitutionFrame extends Div {
    private static final List<Place> PLACES = List.of(
            new Place(Routes.INSTITUTION_PEOPLE, "institution.people", false),
            new Place(Routes.INSTITUTION_INVITATIONS, "institution.invitations", false),
            new Place(Routes.INSTITUTION_GROUPS, "institution.groups", false),
            new Place(Routes.INSTITUTION_ASSIGNMENTS, "institution.assignments", false),
            new Place(Routes.INSTITUTION_COMPLETION, "institution.completion", false),
            new Place(Routes.INSTITUTION_EVIDENCE, "institution.evidence", true),
            new Place(Routes.INSTITUTION_LOG, "institution.log", true),
            new Place(Routes.INSTITUTION_SETTINGS, "institution.settings", true));

    private record Place(String page, String text, boolean wholeOnly) {}

    /// @param here which of the pages this is
    public InstitutionFrame(Reach reach, String here) {
        addClassName("institution-frame");
        Nav places = new Nav();
        places.setAriaLabel(
                getTranslation("institution.places", reach.institution().name()));
        PLACES.stream()
                .filter(place -> reach.isWhole() || !place.wholeOnly())
                .filter(place -> exists(Routes.in(place.page(), reach.id())))
                .forEach(place -> places.add(anchor(reach, place, here)));
        add(new Paragraph(reach.institution().name()), places);
    }

    private Anchor anchor(Reach reach, Place place, String here) {
        Anchor anchor = new Anchor(Routes.in(place.page(), reach.id()), getTranslation(place.text()));
        if (place.page().equals(here)) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return anchor;
    }

    private static boolean exists(String address) {
        return RouteConfiguration.forApplicationScope().getRoute(address).isPresent();
    }
}
