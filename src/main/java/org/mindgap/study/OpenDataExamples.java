package org.mindgap.study;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Describes the rows of open data by rows of it: every field is always there, some may be null.
@Component
class OpenDataExamples implements OpenApiCustomizer {
    private final Courses courses;

    OpenDataExamples(Courses courses) {
        this.courses = courses;
    }

    @Override
    public void customise(OpenAPI document) {
        Study study = courses.in(Locale.ENGLISH).study();
        Stream<Record> figures = study.figures().stream()
                .filter(figure ->
                        figure.question().isPresent() && figure.count().isPresent())
                .map(OpenFigure::of);
        Stream<Record> tests = study.tests().stream().map(OpenTest::of);
        Stream.of(figures, tests)
                .flatMap(rows -> rows.findFirst().stream())
                .forEach(row -> document.getComponents()
                        .getSchemas()
                        .computeIfPresent(row.getClass().getSimpleName(), (name, schema) -> describe(schema, row)));
    }

    private static Schema<?> describe(Schema<?> schema, Record row) {
        schema.setRequired(null);
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Schema<?> field = Objects.requireNonNull(schema.getProperties().get(component.getName()));
            schema.addRequiredItem(component.getName());
            field.setExample(value(component, row));
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                field.addType("null");
            }
        }
        return schema;
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record hides its " + component.getName(), impossible);
        }
    }
}
