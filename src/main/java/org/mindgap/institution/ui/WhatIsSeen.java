package org.mindgap.institution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// What those who answer for an institution see of somebody who belongs to it, and what they never see.
final class WhatIsSeen extends Div {
    WhatIsSeen(String institution, int retentionYears) {
        addClassName("what-is-seen");
        add(
                new Paragraph(getTranslation("seen.lead", institution)),
                new UnorderedList(
                        new ListItem(getTranslation("seen.who")),
                        new ListItem(getTranslation("seen.completion")),
                        new ListItem(getTranslation("seen.means"))),
                new Paragraph(getTranslation("seen.never")),
                new Paragraph(getTranslation("seen.leaving", retentionYears)));
    }
}
