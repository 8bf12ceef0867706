package org.mindgap.report.ui;

import com.vaadin.flow.router.QueryParameters;
import org.mindgap.institution.Reach;
import org.mindgap.report.CompletionFilter;
import org.mindgap.widget.Routes;

/// The address of a report with its filter.
final class CompletionAddress {
    private CompletionAddress() {}

    static QueryParameters parameters(CompletionFilter filter) {
        return QueryParameters.simple(filter.query());
    }

    static String of(Reach reach, CompletionFilter filter) {
        String parameters = parameters(filter).getQueryString();
        String page = Routes.in(Routes.INSTITUTION_COMPLETION, reach.id());
        return parameters.isEmpty() ? page : page + "?" + parameters;
    }
}
