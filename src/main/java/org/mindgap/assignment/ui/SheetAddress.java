package org.mindgap.assignment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.assignment.AssignmentSheet.Order;
import org.mindgap.assignment.AssignmentSheet.Query;
import org.mindgap.assignment.RequirementState;

/// The address of a page of an assignment's people: what is filtered and sorted stands in it.
///
/// @param path of the assignment
record SheetAddress(String path, Query query) {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DIGITS = 6;

    /// Whatever cannot be read is left out.
    static SheetAddress of(String path, QueryParameters parameters) {
        String name = parameters.getSingleParameter("name").orElse("").strip();
        return new SheetAddress(
                path,
                new Query(
                        parameters.getSingleParameter("state").flatMap(text -> named(RequirementState.values(), text)),
                        name.length() > LONGEST_NAME ? "" : name,
                        parameters
                                .getSingleParameter("sort")
                                .flatMap(text -> named(Order.values(), text))
                                .orElse(Order.PERSON),
                        parameters.getSingleParameter("down").isPresent(),
                        parameters
                                .getSingleParameter("page")
                                .filter(text -> text.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}"))
                                .map(Integer::valueOf)
                                .orElse(1)));
    }

    String filtered(Optional<RequirementState> state) {
        return address(new Query(state, query.name(), query.order(), query.descending(), 1));
    }

    String named(String name) {
        return address(new Query(query.state(), name.strip(), query.order(), query.descending(), 1));
    }

    /// Sorted by it, or the other way round if it is already.
    String sorted(Order order) {
        boolean descending = query.order() == order && !query.descending();
        return address(new Query(query.state(), query.name(), order, descending, 1));
    }

    String page(int page) {
        return address(new Query(query.state(), query.name(), query.order(), query.descending(), page));
    }

    private String address(Query to) {
        List<String> parts = new ArrayList<>();
        to.state().ifPresent(state -> parts.add("state=" + word(state)));
        if (!to.name().isEmpty()) {
            parts.add("name=" + URLEncoder.encode(to.name(), StandardCharsets.UTF_8));
        }
        if (to.order() != Order.PERSON) {
            parts.add("sort=" + word(to.order()));
        }
        if (to.descending()) {
            parts.add("down");
        }
        if (to.page() > 1) {
            parts.add("page=" + to.page());
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values).filter(value -> word(value).equals(text)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
