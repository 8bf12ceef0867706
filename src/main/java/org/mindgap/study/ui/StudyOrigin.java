package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Origin;

/// What the study cannot tell, what was changed for this presentation, and how to cite it.
final class StudyOrigin extends Div {
    StudyOrigin(Study study) {
        addClassName("origin");
        Origin origin = study.origin();
        Section cite = new Section(
                new H3(getTranslation("explorer.cite")),
                new Paragraph(origin.citation()),
                new Paragraph(new Anchor(origin.address(), origin.address())),
                new Paragraph(new Anchor(origin.licenceAddress(), origin.licence())),
                new Paragraph(new Anchor(Addresses.OPEN_DATA, getTranslation("explorer.open-data"))));
        add(
                list("explorer.limits-named", origin.limits()),
                list("explorer.about", origin.about()),
                list("explorer.changes", origin.changes()),
                cite);
    }

    private Section list(String title, List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return new Section(new H3(getTranslation(title)), list);
    }
}
