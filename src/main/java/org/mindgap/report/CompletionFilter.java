package org.mindgap.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;

/// Which rows of a report, in which order, and which page of them; it stands in the page's address.
///
/// @param dueFrom the first last-day that is shown, by the institution's clock
/// @param dueUntil the last last-day that is shown
/// @param search part of a name or an e-mail address
/// @param page counted from 0
public record CompletionFilter(
        Optional<GroupId> group,
        Optional<ModuleId> module,
        Optional<RequirementState> state,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueUntil,
        String search,
        CompletionOrder order,
        boolean descending,
        int page) {
    public static final int PAGE = 50;
    public static final int LONGEST_SEARCH = 80;
    public static final CompletionFilter ALL = new CompletionFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            CompletionOrder.NAME,
            false,
            0);

    private static final int LAST_PAGE = 100_000;

    public CompletionFilter {
        search = search.strip();
        if (search.length() > LONGEST_SEARCH || page < 0 || page > LAST_PAGE) {
            throw new IllegalArgumentException("Not a filter: " + search + ", page " + page);
        }
    }

    /// The filter in an address. What cannot be read is left out, so that an old link still opens.
    public static CompletionFilter parse(Map<String, List<String>> query) {
        String search = one(query, "search", Optional::of).orElse("");
        return new CompletionFilter(
                one(query, "group", GroupId::parse),
                one(query, "module", CompletionFilter::module),
                one(query, "state", CompletionFilter::state),
                one(query, "from", CompletionFilter::date),
                one(query, "until", CompletionFilter::date),
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                one(query, "sort", CompletionOrder::parse).orElse(CompletionOrder.NAME),
                one(query, "order", Optional::of).filter("down"::equals).isPresent(),
                one(query, "page", CompletionFilter::page).orElse(0));
    }

    /// The parameters of an address that give this filter back; what is as usual is left out.
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        group.ifPresent(id -> query.put("group", id.toString()));
        module.ifPresent(id -> query.put("module", id.value()));
        state.ifPresent(wanted -> query.put("state", code(wanted)));
        dueFrom.ifPresent(day -> query.put("from", day.toString()));
        dueUntil.ifPresent(day -> query.put("until", day.toString()));
        if (!search.isEmpty()) {
            query.put("search", search);
        }
        if (order != CompletionOrder.NAME) {
            query.put("sort", order.code());
        }
        if (descending) {
            query.put("order", "down");
        }
        if (page > 0) {
            query.put("page", Integer.toString(page + 1));
        }
        return query;
    }

    public CompletionFilter withPage(int other) {
        return new CompletionFilter(group, module, state, dueFrom, dueUntil, search, order, descending, other);
    }

    public CompletionFilter withState(Optional<RequirementState> other) {
        return new CompletionFilter(group, module, other, dueFrom, dueUntil, search, order, descending, 0);
    }

    public CompletionFilter withGroup(Optional<GroupId> other) {
        return new CompletionFilter(other, module, state, dueFrom, dueUntil, search, order, descending, 0);
    }

    public CompletionFilter withModule(Optional<ModuleId> other) {
        return new CompletionFilter(group, other, state, dueFrom, dueUntil, search, order, descending, 0);
    }

    public CompletionFilter withDue(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new CompletionFilter(group, module, state, from, until, search, order, descending, 0);
    }

    public CompletionFilter withSearch(String other) {
        return new CompletionFilter(group, module, state, dueFrom, dueUntil, other, order, descending, 0);
    }

    /// Sorted by another column, or the other way round by the same one.
    public CompletionFilter sortedBy(CompletionOrder other) {
        return new CompletionFilter(
                group, module, state, dueFrom, dueUntil, search, other, other == order && !descending, 0);
    }

    /// Whether nothing is left out.
    public boolean isEverything() {
        return group.isEmpty()
                && module.isEmpty()
                && state.isEmpty()
                && dueFrom.isEmpty()
                && dueUntil.isEmpty()
                && search.isEmpty();
    }

    /// A state as it stands in an address.
    public static String code(RequirementState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Optional<T> one(
            Map<String, List<String>> query, String name, Function<String, Optional<T>> read) {
        return query.getOrDefault(name, List.of()).stream().findFirst().flatMap(read);
    }

    private static Optional<ModuleId> module(String text) {
        try {
            return Optional.of(new ModuleId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<RequirementState> state(String text) {
        return Stream.of(RequirementState.values())
                .filter(state -> code(state).equals(text))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> page(String text) {
        try {
            int page = Integer.parseInt(text) - 1;
            return page >= 0 && page <= LAST_PAGE ? Optional.of(page) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
