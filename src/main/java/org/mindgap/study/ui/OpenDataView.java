package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URL;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study.Origin;
import org.mindgap.study.OpenTable;

/// Tells people what data there are, what the fields mean, and how to fetch and cite them.
@Route(Addresses.OPEN_DATA)
@AnonymousAllowed
class OpenDataView extends Article implements HasDynamicTitle {
    private static final String DESCRIPTION = "/api/openapi.json";
    private static final String EXAMPLE = "curl -i %1$s%2$s%n%ncurl -i -H 'If-None-Match: \"…\"' %1$s%2$s";

    OpenDataView(Courses courses) {
        addClassNames("page", "open-data");
        Paragraph lead = new Paragraph(getTranslation("open-data.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("open-data.title")), lead);
        addTable(OpenTable.FIGURES, "api.figures");
        addTable(OpenTable.TABLE_1, "api.table1");
        add(
                new H2(getTranslation("open-data.reading")),
                list(List.of(
                        getTranslation("open-data.reading-printed"),
                        getTranslation("open-data.reading-missing"),
                        getTranslation("open-data.reading-question"))),
                new H2(getTranslation("open-data.example")),
                new Paragraph(getTranslation("open-data.example-text")),
                example());
        addLicence(courses.in(getLocale()).study().origin());
        add(
                new H2(getTranslation("open-data.programs")),
                new Paragraph(getTranslation("open-data.programs-text")),
                new Paragraph(file(DESCRIPTION, getTranslation("open-data.openapi"))),
                new Paragraph(getTranslation("open-data.origins")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("open-data.page-title");
    }

    private void addTable(OpenTable table, String title) {
        DescriptionList fields = new DescriptionList();
        for (String field : table.fields()) {
            fields.add(
                    new DescriptionList.Term(new Code(field)),
                    new DescriptionList.Description(getTranslation("api." + table.row() + "." + field)));
        }
        add(
                new H2(getTranslation(title)),
                new Paragraph(file(table.address(), table.address())),
                new H3(getTranslation("open-data.fields")),
                fields);
    }

    private void addLicence(Origin origin) {
        add(
                new H2(getTranslation("open-data.licence")),
                new Paragraph(new Anchor(origin.licenceAddress(), origin.licence())),
                new Paragraph(getTranslation("open-data.licence-text")),
                new Paragraph(new Anchor(origin.address(), origin.citation())),
                new H3(getTranslation("open-data.changed")),
                list(origin.changes()));
    }

    /// With the address at which the reader sees this page, which only the browser knows.
    private Pre example() {
        Pre commands = new Pre();
        commands.setText(EXAMPLE.formatted("", OpenTable.FIGURES.address()));
        commands.getElement().setAttribute("tabindex", "0");
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .fetchCurrentURL(
                        here -> commands.setText(EXAMPLE.formatted(origin(here), OpenTable.FIGURES.address()))));
        return commands;
    }

    private static String origin(URL page) {
        return page.getProtocol() + "://" + page.getAuthority();
    }

    private static Anchor file(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}
