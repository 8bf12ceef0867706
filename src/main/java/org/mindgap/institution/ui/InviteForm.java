package org.mindgap.institution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.mindgap.institution.GroupPaths;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.Reach;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonName;

/// Asks whom to invite, as what, into which group and for how long.
final class InviteForm extends Div {
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int STANDARD_DAYS = 30;

    private final RadioButtonGroup<Boolean> forOne = new RadioButtonGroup<>();
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final Select<InstitutionRole> role = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final GroupChoice group;
    private final Button invite = new Button();
    private final boolean groupIsNeeded;

    /// @param name what the institution calls the person
    record Wish(
            Optional<EmailAddress> email,
            Optional<PersonName> name,
            InstitutionRole role,
            Optional<GroupId> group,
            int days) {}

    /// @param act true when the invitation stands
    InviteForm(Reach reach, List<Group> known, BiPredicate<Reach, Wish> act) {
        addClassName("invite-form");
        groupIsNeeded = !reach.isWhole();
        forOne.setLabel(getTranslation("invite.whom"));
        forOne.setItems(true, false);
        forOne.setItemLabelGenerator(one -> getTranslation(one ? "invite.one" : "invite.many"));
        forOne.setValue(true);
        forOne.addValueChangeListener(change -> showForOne(change.getValue()));
        email.setLabel(getTranslation("sign-in.email"));
        email.setErrorMessage(getTranslation("invite.no-email"));
        email.setManualValidation(true);
        name.setLabel(getTranslation("invite.name"));
        name.setHelperText(getTranslation("invite.name-help"));
        name.setMaxLength(PersonName.LONGEST);
        name.setErrorMessage(getTranslation("invite.no-name"));
        role.setLabel(getTranslation("people.role"));
        role.setItems(reach.isWhole() ? List.of(InstitutionRole.values()) : List.of(InstitutionRole.LEARNER));
        role.setItemLabelGenerator(known1 -> Words.role(this, known1));
        role.setValue(InstitutionRole.LEARNER);
        role.setVisible(reach.isWhole());
        group = new GroupChoice(
                getTranslation("people.group"),
                groupIsNeeded ? Optional.empty() : Optional.of(getTranslation("invite.no-group")),
                known,
                GroupPaths.of(known));
        group.setErrorMessage(getTranslation("people.into-missing"));
        days.setLabel(getTranslation("invite.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number -> getTranslation("invite.days-of", number));
        days.setValue(STANDARD_DAYS);
        invite.addClassName("primary");
        invite.addClickListener(
                click -> wish().filter(wish -> act.test(reach, wish)).ifPresent(done -> {
                    email.clear();
                    name.clear();
                }));
        Div fields = new Div(email, name, role, group, days);
        fields.addClassName("fields");
        add(forOne, fields, invite);
        showForOne(true);
    }

    private void showForOne(boolean one) {
        email.setVisible(one);
        name.setVisible(one);
        invite.setText(getTranslation(one ? "invite.make-one" : "invite.make-many"));
    }

    private Optional<Wish> wish() {
        boolean one = forOne.getValue();
        Optional<EmailAddress> address = one ? EmailAddress.parse(email.getValue()) : Optional.empty();
        Optional<PersonName> called = one ? PersonName.parse(name.getValue()) : Optional.empty();
        email.setInvalid(one && address.isEmpty());
        name.setInvalid(one && called.isEmpty() && !name.getValue().isBlank());
        group.setInvalid(groupIsNeeded && group.chosen().isEmpty());
        return email.isInvalid() || name.isInvalid() || group.isInvalid()
                ? Optional.empty()
                : Optional.of(new Wish(address, called, role.getValue(), group.chosen(), days.getValue()));
    }
}
