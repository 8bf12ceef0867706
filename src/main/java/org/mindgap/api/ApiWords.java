package org.mindgap.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/// The words for operations and fields: the same that a page for people uses.
///
/// An operation is looked up by its id (`api.figures`), a field by its record and name (`api.OpenFigure.note`).
@Component
class ApiWords {
    private static final String KEY = "api.";

    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(KEY + key)).format(values);
    }

    void describe(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::describe);
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::describe);
        }
    }

    private void describe(Operation operation) {
        find(operation.getOperationId()).ifPresent(operation::setSummary);
        operation.setTags(null);
    }

    private void describe(String name, Schema<?> schema) {
        find(name).ifPresent(schema::setDescription);
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((field, type) -> find(name + "." + field).ifPresent(type::setDescription));
        }
    }

    /// What has no words here may have brought its own.
    private Optional<String> find(String key) {
        return words.containsKey(KEY + key) ? Optional.of(say(key)) : Optional.empty();
    }
}
