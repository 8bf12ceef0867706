package org.mindgap.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out how a text is encoded: by its byte-order mark, else by the zeros of UTF-16, else UTF-8 if it is valid
/// UTF-8,
/// else as Mozilla's detector guesses, else Windows-1252.
public final class Encodings {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    /// Zeros in at least this share of every other byte mean UTF-16.
    private static final double MANY = 0.4;

    private Encodings() {}

    /// Never fails: every text is read as something.
    public static Charset of(byte[] bytes) {
        return unicode(bytes).or(() -> guess(bytes)).orElse(WESTERN);
    }

    /// Without a guess, which needs more letters than a table of numbers has.
    public static Charset unicodeOrWestern(byte[] bytes) {
        return unicode(bytes).orElse(WESTERN);
    }

    private static Optional<Charset> unicode(byte[] bytes) {
        return byMark(bytes)
                .or(() -> byZeros(bytes))
                .or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty());
    }

    /// How many bytes the byte-order mark takes, if there is one.
    public static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /// The separators and the Latin letters of addresses have a zero byte each in UTF-16, before or after the letter.
    private static Optional<Charset> byZeros(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        double half = length / 2.0;
        if (odd >= MANY * half && odd > even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= MANY * half && even > 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<Charset> guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset ->
                        charset.newEncoder().canEncode('@') && !charset.name().startsWith("UTF"));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length && Arrays.equals(Arrays.copyOf(bytes, start.length), toBytes(start));
    }

    private static byte[] toBytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
