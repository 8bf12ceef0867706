package org.mindgap.institution.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/// Chooses the clock of an institution by its IANA name, such as Europe/Athens.
final class ZoneField extends ComboBox<ZoneId> {
    /// Continents and oceans; the others are abbreviations and old names.
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> PLACE.matcher(name).matches())
            .sorted()
            .map(ZoneId::of)
            .toList();

    ZoneField() {
        setLabel(getTranslation("institution.zone"));
        setHelperText(getTranslation("institution.zone-help"));
        setErrorMessage(getTranslation("institution.zone-missing"));
        // All at once, so that the browser filters while somebody types.
        setPageSize(ZONES.size());
        setItems(ZONES);
        setItemLabelGenerator(ZoneId::getId);
    }

    boolean check() {
        boolean chosen = getValue() != null;
        setInvalid(!chosen);
        return chosen;
    }
}
