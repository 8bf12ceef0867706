package org.mindgap.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one tool, read all at once; what is wrong stands at its field, and nothing typed is lost.
final class ToolForm extends Div {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Tool tool;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    ToolForm(Tool tool, Runnable compute, Runnable example, Runnable clear) {
        this.tool = tool;
        addClassName("tool-form");
        Div inputs = new Div();
        inputs.addClassName("tool-fields");
        for (Field field : tool.fields()) {
            FormField input = switch (field.kind()) {
                case CHOICE, FLAG -> new ChosenField(field);
                default -> new TypedField(field);
            };
            fields.put(field.name(), input);
            Div place = new Div(input.component());
            place.addClassName(field.kind().isLong() ? "tool-long" : "tool-short");
            inputs.add(place);
        }
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        Button run = new Button(getTranslation("workbench.compute"), click -> compute.run());
        run.addClassName("primary");
        Button fill = new Button(getTranslation("workbench.example"), click -> example.run());
        Button empty = new Button(getTranslation("workbench.clear"), click -> clear.run());
        empty.addClassName("quiet");
        Div actions = new Div(run, fill, empty);
        actions.addClassName("onwards");
        Paragraph privacy = new Paragraph(getTranslation("workbench.forgotten"));
        privacy.addClassName("small");
        add(inputs, problem, actions, privacy);
    }

    /// A field by its name: where a file puts a column.
    Optional<FormField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// What is typed, by field; what was left empty is left out.
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (!field.text().isBlank()) {
                typed.put(name, field.text());
            }
        });
        return typed;
    }

    /// Fills the fields that are named and leaves the others.
    void fill(Map<String, String> texts) {
        texts.forEach((name, text) -> field(name).ifPresent(field -> field.fill(text)));
    }

    /// The worked numbers that come with the operation.
    void fillInExample() {
        JsonNode example = JSON.valueToTree(Workbench.example(tool.operation()));
        fields.values().forEach(input -> {
            Field field = input.field();
            JsonNode value = example.path(field.name());
            String text = value.isMissingNode() ? field.preset() : TypedValues.write(field, value);
            input.fill(field.example().isEmpty() ? text : field.example());
        });
    }

    void clear() {
        fields.values().forEach(field -> {
            field.fill(field.field().preset());
            field.complain("");
        });
        problem.setText("");
    }

    /// The operation's input, or nothing when something cannot be read; then it is said where.
    Optional<ObjectNode> read() {
        problem.setText("");
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        FormField first = null;
        for (FormField field : fields.values()) {
            field.complain("");
            if (TypedValues.isOptional(field.field()) && field.text().isBlank()) {
                continue;
            }
            try {
                input.set(field.field().name(), TypedValues.read(field.field(), field.text()));
            } catch (Mistyped mistyped) {
                field.complain(getTranslation(mistyped.key(), mistyped.values()));
                first = first == null ? field : first;
            }
        }
        if (first != null) {
            focus(first);
            return Optional.empty();
        }
        return Optional.of(input);
    }

    /// Says what the operation refused, at the field it is about.
    void complain(String refusal) {
        BiFunction<String, Object[], String> say = (key, values) -> getTranslation(key, values);
        Complaint complaint = Complaint.of(refusal, tool, say);
        complaint
                .field()
                .flatMap(this::field)
                .ifPresentOrElse(
                        field -> {
                            field.complain(complaint.sentence());
                            focus(field);
                        },
                        () -> problem.setText(complaint.sentence()));
    }

    private static void focus(FormField field) {
        field.component().getElement().executeJs("this.focus()");
    }

    static byte[] bytes(ObjectNode input) {
        return JSON.writeValueAsString(input).getBytes(StandardCharsets.UTF_8);
    }
}
