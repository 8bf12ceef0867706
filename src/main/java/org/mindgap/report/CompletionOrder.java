package org.mindgap.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// By what the rows of a report are sorted; equal ones by name, then module.
public enum CompletionOrder {
    NAME("called"),
    MODULE("module_id"),
    /// The most urgent first.
    STATE("""
            case state when 'OVERDUE' then 1 when 'EXPIRED' then 2 when 'AT_RISK' then 3 when 'NOT_STARTED' then 4
            when 'UNDER_WAY' then 5 when 'COMPLETED' then 6 else 7 end"""),
    DUE("due_at"),
    STARTED("started_at"),
    COMPLETED("fulfilled_at"),
    VALID("valid_until");

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
