package org.mindgap.institution;

import java.time.ZoneId;
import org.mindgap.people.InstitutionId;

/// An institution whose people learn.
///
/// @param zone by whose clock its days begin and end
/// @param retentionYears for how many years evidence about people who left is kept, 1 to 30
public record Institution(InstitutionId id, String name, ZoneId zone, int retentionYears) {
    public static final int LONGEST_NAME = 120;
    public static final int FEWEST_YEARS = 1;
    public static final int MOST_YEARS = 30;

    public Institution {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not the name of an institution: " + name);
        }
        if (retentionYears < FEWEST_YEARS || retentionYears > MOST_YEARS) {
            throw new IllegalArgumentException("Not a number of years: " + retentionYears);
        }
    }

    /// Whether a text can be an institution's name: one line of 2 to 120 characters without space around.
    public static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && name.codePoints().noneMatch(Character::isISOControl);
    }
}
