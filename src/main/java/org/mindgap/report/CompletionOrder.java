package org.mindgap.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// By what the rows of a report are sorted; equal ones by name, then module.
public enum CompletionOrder {
    NAME("lower(person_name.name)"),
    MODULE("requirement.module_id"),
    STATE("state"),
    DUE("requirement.due_at"),
    COMPLETED("requirement.fulfilled_at");

    private final String column;

    CompletionOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /// As it stands in an address: in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CompletionOrder> parse(String code) {
        return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
    }
}
