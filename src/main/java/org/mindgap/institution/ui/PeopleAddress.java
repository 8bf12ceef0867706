package org.mindgap.institution.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindgap.institution.InstitutionRole;
import org.mindgap.institution.PeopleOrder;
import org.mindgap.institution.PeopleQuery;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.mindgap.widget.Routes;

/// The question of a list of people as part of its address: `?text=marin&group=…&role=trainer&sort=joined&down&page=2`.
/// What cannot be read is left out.
final class PeopleAddress {
    private static final int LONGEST_TEXT = 100;

    private PeopleAddress() {}

    static PeopleQuery read(QueryParameters parameters) {
        String text = parameters.getSingleParameter("text").orElse("");
        return new PeopleQuery(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                parameters.getSingleParameter("group").flatMap(GroupId::parse),
                parameters.getSingleParameter("role").flatMap(PeopleAddress::role),
                parameters
                        .getSingleParameter("sort")
                        .flatMap(PeopleAddress::order)
                        .orElse(PeopleOrder.NAME),
                parameters.getSingleParameter("down").isPresent(),
                parameters.getSingleParameter("page").map(PeopleAddress::page).orElse(0));
    }

    static QueryParameters parameters(PeopleQuery query) {
        Map<String, String> written = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            written.put("text", query.text().strip());
        }
        query.group().ifPresent(group -> written.put("group", group.toString()));
        query.role().ifPresent(role -> written.put("role", lower(role)));
        if (query.order() != PeopleOrder.NAME) {
            written.put("sort", lower(query.order()));
        }
        if (query.descending()) {
            written.put("down", "");
        }
        if (query.page() > 0) {
            written.put("page", Integer.toString(query.page() + 1));
        }
        return QueryParameters.simple(written);
    }

    static String of(Reach reach, PeopleQuery query) {
        String parameters = parameters(query).getQueryString();
        String page = Routes.in(Routes.INSTITUTION_PEOPLE, reach.id());
        return parameters.isEmpty() ? page : page + "?" + parameters;
    }

    static PeopleQuery onPage(PeopleQuery query, int page) {
        return new PeopleQuery(query.text(), query.group(), query.role(), query.order(), query.descending(), page);
    }

    /// The page that an address names, which counts from 1.
    static int page(String written) {
        return written.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(written) - 1 : 0;
    }

    private static Optional<InstitutionRole> role(String written) {
        return read(InstitutionRole.values(), written);
    }

    private static Optional<PeopleOrder> order(String written) {
        return read(PeopleOrder.values(), written);
    }

    private static <E extends Enum<E>> Optional<E> read(E[] values, String written) {
        for (E value : values) {
            if (lower(value).equals(written)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
