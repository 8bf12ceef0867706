package org.mindgap.institution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/// "51–100 of 230", and the ways to the pages before and after.
public final class Pager extends Nav {
    /// @param page counts from 0
    /// @param address of a page
    public Pager(int page, int size, int total, IntFunction<String> address) {
        addClassName("pager");
        setAriaLabel(getTranslation("pager.label"));
        int first = Math.min(total, page * size + 1);
        int last = Math.min(total, (page + 1) * size);
        if (page > 0) {
            add(new Anchor(address.apply(page - 1), getTranslation("pager.before")));
        }
        add(new Span(getTranslation("pager.shown", first, last, total)));
        if (last < total) {
            add(new Anchor(address.apply(page + 1), getTranslation("pager.after")));
        }
        setVisible(total > size || page > 0);
    }
}
