package org.mindgap.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 over a canonical encoding of several texts, in lower-case hexadecimal.
///
/// The encoding is the ASCII line `mindgap-ledger-1`, then for each text the number of its UTF-8 bytes in decimal, a
/// colon, the bytes, and a line feed. The length in front makes it impossible to move a character from one text to
/// the next. An entry of the ledger encodes, in this order: person, seq, event id, microseconds since 1970 (UTC),
/// kind, subject, content version, body, previous hash. A checkpoint encodes its number, the microseconds, the
/// previous root, and then person, seq and hash of every changed head, sorted by person. Where institutions' chains
/// changed, the text `administration` follows, and then institution, seq and hash of each of their heads, sorted by
/// institution. An entry of administration encodes: the text `administration`, institution, seq, event id,
/// microseconds, actor, kind, subject, body, previous hash.
final class ChainHash {
    /// What stands before the first event of a person and before the first checkpoint.
    static final String START = "0".repeat(64);

    private static final byte[] HEADER = "mindgap-ledger-1\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest = sha256();

    /// A hash over texts that come one by one.
    ChainHash() {
        digest.update(HEADER);
    }

    static String of(String... texts) {
        return of(Arrays.asList(texts));
    }

    static String of(Iterable<String> texts) {
        ChainHash hash = new ChainHash();
        texts.forEach(hash::add);
        return hash.hex();
    }

    ChainHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) '\n');
        return this;
    }

    /// The hash of all texts; nothing can be added afterwards.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String microseconds(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
