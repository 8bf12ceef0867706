package org.mindgap.quiz.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindgap.quiz.grading.Reading.Reason;
import org.mindgap.quiz.grading.Reading.Unclear;
import org.mindgap.quiz.grading.Reading.Understood;

/// Reads a number as people type it, whatever their language, and says why when it cannot.
///
/// - Decimals have a point or a comma; thousands are set apart by spaces, apostrophes, or the other of the two.
///   `1,234` alone is unclear, `1.234` is not: the course writes a point.
/// - `1e-3`, `1×10^-3`, `10⁻³` and `3/4` are numbers.
/// - The unit may follow, in any case and also without a final s. Where the unit is `%`, `15 %` and `15` are 15;
///   where there is none, `15 %` is 0.15; for any other unit, `%` is another unit.
public final class TypedNumber {
    private static final int LONGEST = 80;

    /// Exponents beyond it are out of reach of any number that short, in both directions.
    private static final int LARGEST_EXPONENT = 9999;

    private static final Pattern ABOUT = Pattern.compile(
            "[~\u223c\u2248\u2243\u2245<>\u2264\u2265\u2272\u2273\u226a\u226b\u00b1]|^(approx|(about|around|circa|ca|"
                    + "roughly|nearly|almost|at least|at most|over|under|more than|less than|up to)\\b)");
    private static final Pattern PLAIN = Pattern.compile("([+-] ?)?([.,]?\\d(?:[\\d., ']*\\d)?[.,]?)");
    private static final Pattern EXPONENT =
            Pattern.compile(" ?(?:e|[x*] ?10 ?(?:\\^|\\*\\*)) ?(?:([+-]?\\d+)|\\(([+-]?\\d+)\\))");
    private static final Pattern POWER_OF_TEN = Pattern.compile("([+-] ?)?10 ?(?:\\^|\\*\\*) ?([+-]?\\d+)");
    private static final Pattern DIVIDED = Pattern.compile(" ?/ ?");
    private static final Pattern UNIT_LIKE = Pattern.compile("[\\p{L}\\p{Sc}%\u2030\u00b0]");

    private static final String SUPERSCRIPTS =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b";
    private static final String RAISED = "0123456789+-";

    private TypedNumber() {}

    /// Takes any text and never throws. `unit` is the item's own, empty for a plain number or a share.
    public static Reading read(String typed, String unit) {
        if (typed.isBlank()) {
            return new Unclear(Reason.EMPTY);
        }
        String stripped = typed.strip();
        if (stripped.length() > LONGEST) {
            return new Unclear(Reason.TOO_LONG);
        }
        String text = plain(stripped);
        if (text.isEmpty()) {
            return new Unclear(Reason.EMPTY);
        }
        if (text.chars().noneMatch(TypedNumber::isDigit)) {
            return new Unclear(Reason.NO_NUMBER);
        }
        if (ABOUT.matcher(text).find()) {
            return new Unclear(Reason.ABOUT);
        }
        try {
            return new Understood(value(text, plain(unit)));
        } catch (Puzzled puzzled) {
            return new Unclear(puzzled.reason);
        }
    }

    private static double value(String text, String unit) throws Puzzled {
        Optional<String> alone = withoutUnit(text, unit);
        if (alone.isPresent()) {
            return finite(number(alone.get()));
        }
        if (text.endsWith("%")) {
            BigDecimal number = number(text.substring(0, text.length() - 1).strip());
            if (unit.startsWith("%")) {
                return finite(number);
            }
            if (unit.isEmpty()) {
                return finite(number.scaleByPowerOfTen(-2));
            }
            throw new Puzzled(Reason.OTHER_UNIT);
        }
        return finite(number(text));
    }

    /// The text before the item's unit, if that is how it ends.
    private static Optional<String> withoutUnit(String text, String unit) {
        List<String> units = unit.length() > 2 && unit.endsWith("s")
                ? List.of(unit, unit.substring(0, unit.length() - 1))
                : List.of(unit);
        for (String one : units) {
            if (!one.isEmpty() && text.endsWith(one) && text.length() > one.length()) {
                String before = text.substring(0, text.length() - one.length());
                char last = before.charAt(before.length() - 1);
                boolean joined = isDigit(one.charAt(0)) ? isDigit(last) : Character.isLetter(last);
                if (!joined || !Character.isLetterOrDigit(one.charAt(0))) {
                    return Optional.of(before.strip());
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(String text) throws Puzzled {
        Part first = part(text);
        Matcher divided = DIVIDED.matcher(first.rest());
        if (divided.lookingAt()) {
            Part second = part(first.rest().substring(divided.end()));
            requireNothing(second.rest());
            if (second.value().signum() == 0) {
                throw new Puzzled(Reason.NO_NUMBER);
            }
            return first.value().divide(second.value(), MathContext.DECIMAL128);
        }
        requireNothing(first.rest());
        return first.value();
    }

    /// A number at the start, and what follows it.
    private static Part part(String text) throws Puzzled {
        Matcher power = POWER_OF_TEN.matcher(text);
        if (power.lookingAt()) {
            return new Part(
                    signed(power.group(1), BigDecimal.ONE.scaleByPowerOfTen(exponent(power.group(2)))),
                    text.substring(power.end()));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.lookingAt()) {
            throw new Puzzled(
                    text.chars().anyMatch(TypedNumber::isDigit) ? Reason.MORE_THAN_A_NUMBER : Reason.NO_NUMBER);
        }
        BigDecimal value = signed(plain.group(1), decimal(plain.group(2)));
        String rest = text.substring(plain.end());
        Matcher exponent = EXPONENT.matcher(rest);
        if (!exponent.lookingAt()) {
            return new Part(value, rest);
        }
        String digits = exponent.group(1) == null ? exponent.group(2) : exponent.group(1);
        return new Part(value.scaleByPowerOfTen(exponent(digits)), rest.substring(exponent.end()));
    }

    private static void requireNothing(String rest) throws Puzzled {
        String after = rest.strip();
        if (after.isEmpty()) {
            return;
        }
        if (after.chars().anyMatch(TypedNumber::isDigit)) {
            throw new Puzzled(Reason.SEVERAL_NUMBERS);
        }
        throw new Puzzled(UNIT_LIKE.matcher(after).find() ? Reason.OTHER_UNIT : Reason.MORE_THAN_A_NUMBER);
    }

    /// Digits with points, commas, spaces and apostrophes between them.
    private static BigDecimal decimal(String token) throws Puzzled {
        String digits = token.endsWith(".") || token.endsWith(",") ? token.substring(0, token.length() - 1) : token;
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return new BigDecimal(ungrouped(digits));
        }
        char sign = digits.charAt(last);
        String whole = digits.substring(0, last);
        String fraction = digits.substring(last + 1);
        if (whole.indexOf(sign) >= 0) {
            return new BigDecimal(ungrouped(digits));
        }
        if (sign == ',' && fraction.length() == 3 && whole.matches("[1-9]\\d{0,2}")) {
            throw new Puzzled(Reason.THOUSANDS_OR_DECIMAL);
        }
        if (!fraction.matches("\\d+")) {
            throw new Puzzled(Reason.SEVERAL_NUMBERS);
        }
        return new BigDecimal((whole.isEmpty() ? "0" : ungrouped(whole)) + "." + fraction);
    }

    private static String ungrouped(String digits) throws Puzzled {
        if (digits.matches("\\d+")) {
            return digits;
        }
        if (digits.matches("[1-9]\\d{0,2}(?:([., '])\\d{3})(?:\\1\\d{3})*")) {
            return digits.replaceAll("\\D", "");
        }
        throw new Puzzled(Reason.SEVERAL_NUMBERS);
    }

    private static BigDecimal signed(@Nullable String sign, BigDecimal value) {
        return sign != null && sign.startsWith("-") ? value.negate() : value;
    }

    private static int exponent(String digits) {
        BigDecimal exponent = new BigDecimal(digits);
        BigDecimal largest = BigDecimal.valueOf(LARGEST_EXPONENT);
        return exponent.min(largest).max(largest.negate()).intValueExact();
    }

    private static double finite(BigDecimal number) throws Puzzled {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new Puzzled(Reason.TOO_LARGE);
        }
        return value;
    }

    /// One sign for each of the many that mean the same, in lower case, single spaces, no full stop at the end.
    private static String plain(String typed) {
        StringBuilder text = new StringBuilder();
        boolean raised = false;
        for (int code : typed.strip().codePoints().toArray()) {
            int superscript = code < 0x10000 ? SUPERSCRIPTS.indexOf((char) code) : -1;
            if (superscript >= 0 && !raised) {
                text.append('^');
            }
            raised = superscript >= 0;
            text.append(superscript >= 0 ? RAISED.substring(superscript, superscript + 1) : sign(code));
        }
        String lower = text.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("(?<=\\D)\\.$", "")
                .replaceAll("per ?cent$", "%")
                .replaceAll("^=", "");
        return lower.strip();
    }

    private static String sign(int code) {
        if (Character.isDigit(code)) {
            return Integer.toString(Character.digit(code, 10));
        }
        if (Character.isSpaceChar(code) || Character.isWhitespace(code)) {
            return " ";
        }
        return switch (Character.getType(code)) {
            case Character.FORMAT -> "";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.OTHER_NUMBER ->
                " "
                        + Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
                                .replace('\u2044', '/');
            default -> otherSign(code);
        };
    }

    private static String otherSign(int code) {
        return switch (code) {
            case '\u2212' -> "-";
            case '\uff0b' -> "+";
            case '\uff0e' -> ".";
            case '\uff0c' -> ",";
            case '\uff05' -> "%";
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> "'";
            case '\u00d7', '\u00b7', '\u22c5', '\u2219', '\u2022' -> "*";
            case '\u00f7', '\u2044', '\u2215' -> "/";
            default -> Character.toString(code);
        };
    }

    // Only ASCII ones are left once the text is plain.
    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private record Part(BigDecimal value, String rest) {}

    /// Leaves the reading with a reason.
    private static final class Puzzled extends Exception {
        private final transient Reason reason;

        Puzzled(Reason reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }
}
