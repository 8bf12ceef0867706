package org.mindgap.institution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;

/// The groups of an institution by their paths, such as `Radiology / Night team`; case and space do not matter.
public final class GroupPaths {
    private static final String BETWEEN = " / ";

    private final Map<String, GroupId> byPath = new HashMap<>();
    private final Map<GroupId, String> names = new HashMap<>();

    private GroupPaths() {}

    public static GroupPaths of(List<Group> groups) {
        GroupPaths paths = new GroupPaths();
        Map<GroupId, Group> byId = groups.stream().collect(Collectors.toMap(Group::id, group -> group));
        for (Group group : groups) {
            String path = path(group, byId);
            paths.names.put(group.id(), path);
            paths.byPath.putIfAbsent(key(path), group.id());
        }
        return paths;
    }

    /// The path of a group, for people to read; empty for one of another institution.
    public Optional<String> of(GroupId group) {
        return Optional.ofNullable(names.get(group));
    }

    /// The names on the way from the top, if each can be the name of a group.
    static Optional<List<String>> steps(String path) {
        List<String> steps =
                Arrays.stream(path.split("/", -1)).map(String::strip).toList();
        return steps.stream().allMatch(Group::isName) ? Optional.of(steps) : Optional.empty();
    }

    static String join(List<String> steps) {
        return String.join(BETWEEN, steps);
    }

    Optional<GroupId> find(List<String> steps) {
        return Optional.ofNullable(byPath.get(key(join(steps))));
    }

    void add(List<String> steps, GroupId group) {
        byPath.put(key(join(steps)), group);
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String path(Group group, Map<GroupId, Group> byId) {
        return group.parent()
                .flatMap(parent -> Optional.ofNullable(byId.get(parent)))
                .map(parent -> path(parent, byId) + BETWEEN + group.name())
                .orElse(group.name());
    }
}
