package org.mindgap.study.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Study;

/// What of the study is shown, as it stands in the address; what an address asks for in vain is ignored.
record TopicFilter(Optional<String> section, Order order, boolean allGaps) {
    static final TopicFilter NONE = new TopicFilter(Optional.empty(), Order.ARTICLE, false);
    private static final String SECTION = "section";
    private static final String SORT = "sort";
    private static final String GAPS = "gaps";
    private static final String ALL = "all";

    /// In which order topics stand.
    enum Order {
        ARTICLE,
        GAP;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TopicFilter of(QueryParameters query, Study study) {
        return new TopicFilter(
                query.getSingleParameter(SECTION)
                        .filter(id -> study.sections().stream()
                                .anyMatch(section -> section.id().equals(id))),
                query.getSingleParameter(SORT).filter(Order.GAP.word()::equals).isPresent() ? Order.GAP : Order.ARTICLE,
                query.getSingleParameter(GAPS).filter(ALL::equals).isPresent());
    }

    static String address(String section) {
        return new TopicFilter(Optional.of(section), Order.ARTICLE, false).address();
    }

    TopicFilter in(Optional<String> chosen) {
        return new TopicFilter(chosen, order, allGaps);
    }

    TopicFilter by(Order chosen) {
        return new TopicFilter(section, chosen, allGaps);
    }

    TopicFilter withAllGaps(boolean all) {
        return new TopicFilter(section, order, all);
    }

    String address() {
        List<String> query = new ArrayList<>();
        section.ifPresent(id -> query.add(SECTION + "=" + id));
        if (order == Order.GAP) {
            query.add(SORT + "=" + Order.GAP.word());
        }
        if (allGaps) {
            query.add(GAPS + "=" + ALL);
        }
        return Addresses.STUDY + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
