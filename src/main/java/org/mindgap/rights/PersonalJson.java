package org.mindgap.rights;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindgap.people.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Everything about a person as JSON, row by row.
final class PersonalJson implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    PersonalJson(OutputStream out, Instant now, Collection<PersonId> people) {
        json = MAPPER.writer().withDefaultPrettyPrinter().createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("written_at", now.toString());
        json.writeArrayPropertyStart("pseudonyms");
        people.forEach(person -> json.writeString(person.toString()));
        json.writeEndArray();
        json.writeObjectPropertyStart("tables");
    }

    void begin(PersonalTable table) {
        json.writeArrayPropertyStart(table.name());
    }

    void row(List<PersonalRows.Cell> cells) {
        json.writeStartObject();
        cells.forEach(cell -> {
            json.writeName(cell.column());
            write(cell.value());
        });
        json.writeEndObject();
    }

    void end() {
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
