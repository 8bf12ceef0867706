package org.mindgap.curriculum;

/// Names an item; it stays with the answers that were given to it.
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
