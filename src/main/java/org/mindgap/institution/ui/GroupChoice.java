package org.mindgap.institution.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mindgap.institution.GroupPaths;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;

/// Chooses one of an institution's groups by its path, or none.
public final class GroupChoice extends Select<GroupId> {
    /// @param none what choosing no group is called; empty where a group has to be chosen
    public GroupChoice(String label, Optional<String> none, List<Group> groups, GroupPaths paths) {
        setLabel(label);
        setItemLabelGenerator(
                group -> group == null ? none.orElse("") : paths.of(group).orElse(""));
        none.ifPresent(words -> {
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(words);
        });
        setItems(groups.stream()
                .map(Group::id)
                .sorted(Comparator.comparing(group -> paths.of(group).orElse(""), String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    /// What was chosen; empty for none.
    public Optional<GroupId> chosen() {
        return getOptionalValue();
    }
}
