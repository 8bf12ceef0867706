package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.widget.Routes;

/// The name of an institution, its clock, and for how long it keeps evidence.
@Route(Routes.INSTITUTION_SETTINGS)
@PermitAll
@StyleSheet("css/institution.css")
class InstitutionSettingsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final InstitutionDoor door;
    private final InstitutionService institutions;
    private final Said said = new Said();
    private String title = "";

    InstitutionSettingsView(InstitutionDoor door, InstitutionService institutions) {
        this.door = door;
        this.institutions = institutions;
        addClassNames("page", "managing");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.page-title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.clear();
        show(door.openWhole(event));
    }

    private void show(Reach reach) {
        Institution institution = reach.institution();
        title = institution.name();
        removeAll();
        TextField name = new TextField(getTranslation("institution.name"));
        name.setMaxLength(Institution.LONGEST_NAME);
        name.setErrorMessage(getTranslation("institution.refused-no-name"));
        name.setValue(institution.name());
        ZoneField zone = new ZoneField();
        zone.setValue(institution.zone());
        IntegerField years = new IntegerField(getTranslation("settings.years"));
        years.setHelperText(getTranslation("settings.years-help"));
        years.setMin(Institution.FEWEST_YEARS);
        years.setMax(Institution.MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setManualValidation(true);
        years.setErrorMessage(getTranslation("settings.years-wrong"));
        years.setValue(institution.retentionYears());
        Button keep = new Button(getTranslation("settings.keep"), click -> {
            name.setInvalid(!Institution.isName(name.getValue().strip()));
            years.setInvalid(years.getValue() == null
                    || years.getValue() < Institution.FEWEST_YEARS
                    || years.getValue() > Institution.MOST_YEARS);
            if (zone.check() && !name.isInvalid() && !years.isInvalid()) {
                door.act(reach.id(), now -> {
                    var outcome = institutions.change(now, name.getValue(), zone.getValue(), years.getValue());
                    door.act(reach.id(), this::show);
                    Words.tell(said, this, outcome, getTranslation("settings.kept"));
                });
            }
        });
        keep.addClassName("primary");
        Div form = new Div(name, zone, years, keep);
        form.addClassName("form");
        add(
                new InstitutionFrame(reach, Routes.INSTITUTION_SETTINGS),
                new H1(getTranslation("settings.title")),
                said,
                form);
    }
}
