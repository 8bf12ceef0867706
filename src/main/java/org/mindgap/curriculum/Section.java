package org.mindgap.curriculum;

import java.util.List;

/// A part of a lesson under one heading; the first may have none. `anchor` is where a reader can return to.
public record Section(String anchor, String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
