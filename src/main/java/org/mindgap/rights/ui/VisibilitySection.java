package org.mindgap.rights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.rights.Belonging;
import org.mindgap.rights.DataRights;
import org.mindgap.rights.Disclosure;
import org.mindgap.widget.Days;
import org.mindgap.widget.Routes;

/// Who sees what of a person, and who looked.
class VisibilitySection extends Section {
    private static final int NEWEST = 50;

    VisibilitySection(DataRights rights, PersonId person) {
        add(new H2(getTranslation("my-data.visible")));
        List<Belonging> belongings = rights.belongings(person);
        add(new Paragraph(getTranslation("my-data.visible-words")));
        UnorderedList visible = new UnorderedList(
                new ListItem(getTranslation("my-data.visible-completion")),
                new ListItem(getTranslation("my-data.visible-name")),
                new ListItem(getTranslation("my-data.visible-never")),
                new ListItem(getTranslation("my-data.visible-groups")),
                new ListItem(getTranslation("my-data.visible-cohort")));
        add(visible, new H3(getTranslation("my-data.institutions")));
        if (belongings.isEmpty()) {
            add(new Paragraph(getTranslation("my-data.no-institution")));
        } else {
            UnorderedList list = new UnorderedList();
            belongings.forEach(belonging -> list.add(new ListItem(where(belonging))));
            add(list, new Paragraph(new Anchor(Routes.INSTITUTIONS, getTranslation("join.institutions"))));
        }
        add(new H3(getTranslation("my-data.looked")));
        List<Disclosure> disclosures = rights.disclosures(person);
        if (disclosures.isEmpty()) {
            add(new Paragraph(getTranslation("my-data.nobody-looked")));
            return;
        }
        UnorderedList list = new UnorderedList();
        disclosures.stream().limit(NEWEST).forEach(disclosure -> list.add(new ListItem(looked(disclosure))));
        add(new Paragraph(getTranslation("my-data.looked-words")), list);
        if (disclosures.size() > NEWEST) {
            add(new Div(getTranslation("my-data.looked-older", disclosures.size() - NEWEST)));
        }
    }

    private String where(Belonging belonging) {
        String role = getTranslation(
                switch (belonging.member().role()) {
                    case InstitutionRole.LEARNER -> "my-data.role-learner";
                    case InstitutionRole.TRAINER -> "my-data.role-trainer";
                    case InstitutionRole.ADMINISTRATOR -> "my-data.role-administrator";
                });
        String name = belonging.institution().name();
        return belonging
                .member()
                .ended()
                .map(ended -> getTranslation(
                        "my-data.belonged",
                        name,
                        role,
                        day(belonging, belonging.member().joined()),
                        day(belonging, ended)))
                .orElseGet(() -> getTranslation(
                        "my-data.belongs",
                        name,
                        role,
                        day(belonging, belonging.member().joined())));
    }

    private String looked(Disclosure disclosure) {
        String who = disclosure.name().map(PersonName::value).orElseGet(() -> getTranslation("my-data.somebody"));
        String when =
                Days.moment(disclosure.at().atZone(disclosure.institution().zone()), getLocale());
        String key = switch (disclosure.kind()) {
            case AdministrationKind.RECORD_VIEWED -> "my-data.viewed";
            case AdministrationKind.LIST_EXPORTED -> "my-data.exported";
            default -> "my-data.evidence-exported";
        };
        return getTranslation(key, when, who, disclosure.institution().name());
    }

    private String day(Belonging belonging, Instant time) {
        return Days.full(time.atZone(belonging.institution().zone()), getLocale());
    }
}
