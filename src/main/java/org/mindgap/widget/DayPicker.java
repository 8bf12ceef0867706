package org.mindgap.widget;

import com.vaadin.flow.component.datepicker.DatePicker;

/// A field for a day that shows it as every page writes days; it takes `2026-09-09` too.
/// The calendar opens where it is asked for, so that a day can be typed on a phone as well. Weeks begin on Monday.
public final class DayPicker extends DatePicker {
    public DayPicker() {
        setAutoOpen(false);
        setI18n(new DatePickerI18n().setDateFormats(Days.BRIEF, "yyyy-MM-dd").setFirstDayOfWeek(1));
    }

    /// @param label what the day is for
    public DayPicker(String label) {
        this();
        setLabel(label);
    }
}
