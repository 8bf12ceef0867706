package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.Workbench;

/// One operation for those who write programs, folded: its fields, and a request with its answer.
final class ApiOperation extends NativeDetails {

    ApiOperation(String operation, String summary, Optional<Tool> tool) {
        setId(operation);
        addClassName("api-operation");
        Span line = new Span(new Code(operation), new Span(" " + summary));
        setSummary(line);
        ApiExample example = ApiExample.of(operation);
        Div body = new Div();
        body.add(fields(operation, tool));
        body.add(
                new Paragraph(getTranslation("workbench.api.request", operation)),
                ApiView.code(example.request()),
                new Paragraph(getTranslation("workbench.api.response")),
                ApiView.code(example.response()));
        tool.ifPresent(page -> body.add(
                new Paragraph(new Anchor(Addresses.of(page), getTranslation("workbench.api.page", page.title())))));
        setContent(body);
    }

    private DescriptionList fields(String operation, Optional<Tool> tool) {
        DescriptionList fields = new DescriptionList();
        if (tool.isEmpty()) {
            Workbench.example(operation)
                    .keySet()
                    .forEach(name -> fields.add(
                            new DescriptionList.Term(new Code(name)),
                            new DescriptionList.Description(getTranslation("workbench.api.see-example"))));
            return fields;
        }
        tool.get()
                .fields()
                .forEach(field -> fields.add(
                        new DescriptionList.Term(new Code(field.name())),
                        new DescriptionList.Description(words(field))));
        return fields;
    }

    private String words(Field field) {
        String label = field.kind() == Kind.LEVEL ? getTranslation("workbench.level") : field.label();
        String words =
                getTranslation("workbench.api.field", label, getTranslation("workbench.api.kind." + field.kind()));
        String choices = field.choices().isEmpty()
                ? ""
                : " "
                        + getTranslation(
                                "workbench.api.choices",
                                String.join(", ", field.choices().keySet()));
        return words + choices + (field.optional() ? " " + getTranslation("workbench.api.optional") : "");
    }
}
