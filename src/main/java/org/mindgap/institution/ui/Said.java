package org.mindgap.institution.ui;

import com.vaadin.flow.component.html.Div;

/// The line that says what an act did; read out when it changes.
final class Said extends Div {
    Said() {
        addClassName("said");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    void say(String words) {
        show(words, false);
    }

    void refuse(String words) {
        show(words, true);
    }

    void clear() {
        setText("");
        removeClassName("refused");
    }

    private void show(String words, boolean refused) {
        setText(words);
        setClassName("refused", refused);
        getElement().callJsFunction("focus");
    }
}
