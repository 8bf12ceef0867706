package org.mindgap.institution;

/// By what a list of people is sorted.
public enum PeopleOrder {
    NAME("lower(coalesce(person_name.name, account.email))"),
    EMAIL("account.email"),
    ROLE("institution_member.institution_role"),
    JOINED("institution_member.joined_at");

    private final String column;

    PeopleOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
