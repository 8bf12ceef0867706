package org.mindgap.workbench.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
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
import java.util.stream.Stream;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Courses;
import org.mindgap.workbench.Workbench;

/// Tells people how their programs ask the workbench: how to call, what comes back, errors, limits, and each operation
/// with an example that can be sent as it is.
@Route(ApiView.ADDRESS)
@AnonymousAllowed
@StyleSheet("css/workbench.css")
class ApiView extends Article implements HasDynamicTitle {
    static final String ADDRESS = Addresses.WORKBENCH + "/api";

    private static final String DESCRIPTION = "/api/openapi.json";
    private static final String FIRST = "proportion-interval";
    private static final String CALL = "curl %s/api/workbench/%s --data-binary '%s'";
    private static final String COMMAND = "./mindgap compute %s <<< '%s'";

    ApiView(Courses courses) {
        addClassNames("page", "workbench", "workbench-api");
        Div meta = new Div(new Anchor(Addresses.WORKBENCH, getTranslation("workbench.title")));
        meta.addClassName("meta");
        Paragraph lead = new Paragraph(getTranslation("workbench.api.lead"));
        lead.addClassName("lead");
        add(meta, new H1(getTranslation("workbench.api.title")), lead);
        addHowToCall();
        addAnswers();
        addLimits();
        add(new H2(getTranslation("workbench.api.operations")));
        add(paragraph("operations-words"));
        Workbench.summaries()
                .forEach((operation, summary) -> add(new ApiOperation(
                        operation, summary, courses.in(getLocale()).workbench().tool(operation))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workbench.api.page-title");
    }

    private void addHowToCall() {
        ApiExample example = ApiExample.of(FIRST);
        Pre call = code(CALL.formatted("", FIRST, example.quotedRequest()));
        // Only the browser knows under which address people reach this server.
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .fetchCurrentURL(here -> call.setText(CALL.formatted(origin(here), FIRST, example.quotedRequest()))));
        Anchor description = new Anchor(DESCRIPTION, getTranslation("workbench.api.openapi"));
        description.setRouterIgnore(true);
        add(
                new H2(getTranslation("workbench.api.call")),
                paragraph("call-words"),
                call,
                paragraph("answer"),
                code(example.response()),
                paragraph("command"),
                code(COMMAND.formatted(FIRST, example.quotedRequest())),
                new Paragraph(description));
    }

    private void addAnswers() {
        DescriptionList errors = new DescriptionList();
        for (String status : new String[] {"200", "400", "404", "413", "429"}) {
            errors.add(
                    new DescriptionList.Term(new Code(status)),
                    new DescriptionList.Description(getTranslation("workbench.api.status-" + status)));
        }
        ApiExample refused = ApiExample.refused();
        add(
                new H2(getTranslation("workbench.api.reading")),
                list("undefined", "level", "seed", "strict"),
                new H3(getTranslation("workbench.api.errors")),
                errors,
                paragraph("refused"),
                code(refused.request()),
                code(refused.response()));
    }

    private void addLimits() {
        add(new H2(getTranslation("workbench.api.limits")), list("size", "asking", "long", "kept", "origins"));
    }

    private Paragraph paragraph(String key) {
        return new Paragraph(getTranslation("workbench.api." + key));
    }

    private UnorderedList list(String... keys) {
        UnorderedList list = new UnorderedList();
        Stream.of(keys)
                .map(key -> new ListItem(getTranslation("workbench.api." + key)))
                .forEach(list::add);
        return list;
    }

    private static String origin(URL page) {
        return page.getProtocol() + "://" + page.getAuthority();
    }

    /// Reached with the keyboard, because it may scroll.
    static Pre code(String text) {
        Pre code = new Pre();
        code.setText(text);
        code.getElement().setAttribute("tabindex", "0");
        return code;
    }
}
