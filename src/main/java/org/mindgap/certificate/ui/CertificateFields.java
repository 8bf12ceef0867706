package org.mindgap.certificate.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.mindgap.certificate.CertificateStanding;
import org.mindgap.certificate.CertificateWords;

/// Every field of a certificate, and its objectives.
final class CertificateFields extends Div {
    CertificateFields(CertificateWords words, CertificateStanding standing) {
        addClassName("certificate-fields");
        DescriptionList list = new DescriptionList();
        words.fields(standing).forEach(field -> {
            Div pair = new Div(new DescriptionList.Term(field.label()), new DescriptionList.Description(field.value()));
            list.add(pair);
        });
        add(list);
        var objectives = standing.certificate().certified().objectives();
        if (!objectives.isEmpty()) {
            UnorderedList goals = new UnorderedList();
            objectives.forEach(goal -> goals.add(new ListItem(goal)));
            add(new H2(words.say("certificate.objectives")), goals);
        }
    }
}
