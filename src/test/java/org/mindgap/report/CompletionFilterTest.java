package org.mindgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;

class CompletionFilterTest {
    @Test
    void readsWhatItWrites() {
        GroupId group = GroupId.parse("6f1c1e6e-2f3b-4a56-9d3e-1c2b3a4d5e6f").orElseThrow();
        CompletionFilter filter = new CompletionFilter(
                Optional.of(group),
                Optional.of(new ModuleId("splitting")),
                Optional.of(RequirementState.AT_RISK),
                Optional.of(LocalDate.parse("2026-03-01")),
                Optional.of(LocalDate.parse("2026-04-01")),
                "marin",
                CompletionOrder.DUE,
                true,
                2);

        assertThat(filter.query())
                .isEqualTo(Map.of(
                        "group", group.toString(),
                        "module", "splitting",
                        "state", "at-risk",
                        "from", "2026-03-01",
                        "until", "2026-04-01",
                        "search", "marin",
                        "sort", "due",
                        "order", "down",
                        "page", "3"));
        assertThat(CompletionFilter.parse(lists(filter.query()))).isEqualTo(filter);
        assertThat(CompletionFilter.ALL.query()).isEmpty();
        assertThat(CompletionFilter.parse(Map.of())).isEqualTo(CompletionFilter.ALL);
    }

    @Test
    void leavesOutWhatItCannotRead() {
        assertThat(CompletionFilter.parse(lists(Map.of(
                        "group", "1; drop table person",
                        "module", "Not A Module!",
                        "state", "AT_RISK",
                        "from", "yesterday",
                        "until", "2026-02-30",
                        "sort", "salary",
                        "order", "sideways",
                        "page", "-7",
                        "something", "else"))))
                .isEqualTo(CompletionFilter.ALL);
        assertThat(CompletionFilter.parse(Map.of("page", List.of("99999999999"), "search", List.of())))
                .isEqualTo(CompletionFilter.ALL);
        assertThat(CompletionFilter.parse(Map.of("search", List.of("x".repeat(500))))
                        .search())
                .hasSize(CompletionFilter.LONGEST_SEARCH);
    }

    @Test
    void turnsTheOrderRoundWhenSortedTwice() {
        CompletionFilter once = CompletionFilter.ALL.withPage(4).sortedBy(CompletionOrder.DUE);

        assertThat(once.descending()).isFalse();
        assertThat(once.page()).isZero();
        assertThat(once.sortedBy(CompletionOrder.DUE).descending()).isTrue();
        assertThat(once.sortedBy(CompletionOrder.DUE)
                        .sortedBy(CompletionOrder.NAME)
                        .descending())
                .isFalse();
    }

    private static Map<String, List<String>> lists(Map<String, String> query) {
        return query.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
