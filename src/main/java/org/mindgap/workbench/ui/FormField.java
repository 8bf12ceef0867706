package org.mindgap.workbench.ui;

import com.vaadin.flow.component.Component;
import org.mindgap.curriculum.Workbench.Field;

/// Something to type or choose for one field of an operation.
interface FormField {
    Field field();

    Component component();

    /// What stands there, as it would be typed.
    String text();

    /// Replaces what stands there, as a column of a file or an example does.
    void fill(String text);

    /// Says at the field what is wrong and what to do; an empty sentence says that nothing is.
    void complain(String sentence);
}
