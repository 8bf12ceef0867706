package org.mindgap.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;

/// Moves somebody who works with the keyboard or a screen reader to where it goes on.
public final class Focus {
    private Focus() {}

    public static void on(Component component) {
        component.getElement().executeJs("this.focus()");
    }

    /// To the choice made in a group, or else to its first; a group that was just added fills in the next frame.
    public static void within(Component group) {
        group.getElement().executeJs("""
                requestAnimationFrame(() => requestAnimationFrame(() =>
                    (this.querySelector('input:checked') ?? this.querySelector('input'))?.focus()))""");
    }

    /// To the heading after a step inside the application; a page that is loaded begins at its top.
    public static void onArrival(H1 heading, BeforeEnterEvent event) {
        heading.getElement().setAttribute("tabindex", "-1");
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            on(heading);
        }
    }
}
