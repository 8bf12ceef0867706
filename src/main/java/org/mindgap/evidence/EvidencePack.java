package org.mindgap.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A pack that was made and recorded, ready to be handed over once.
///
/// @param manifest the SHA-256 sum of its list of sums, as the institution's log has it
public record EvidencePack(String name, long bytes, String manifest, Path file) {
    /// The ZIP file; it is deleted when this is closed.
    public InputStream open() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
