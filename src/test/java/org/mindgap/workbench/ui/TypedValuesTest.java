package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.curriculum.Workbench.Column;
import org.mindgap.curriculum.Workbench.Field;
import org.mindgap.curriculum.Workbench.Kind;

class TypedValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0.1 0.2 0.3                | [0.1,0.2,0.3]
            0.1, 0.2, 0.3              | [0.1,0.2,0.3]
            0.1,0.2,0.3                | [0.1,0.2,0.3]
            0.1;0.2;0.3                | [0.1,0.2,0.3]
            "0.1\n0.2\n0.3\n"          | [0.1,0.2,0.3]
            "0.1\t0.2\t0.3"            | [0.1,0.2,0.3]
            "\r\n0.1\r\n0.2\r\n\r\n"   | [0.1,0.2]
            1,2,3                      | [1,2,3]
            0,1 0,2 0,3                | [0.1,0.2,0.3]
            "0,1\n0,2\n0,3"            | [0.1,0.2,0.3]
            0,1; 0,2; 1                | [0.1,0.2,1]
            0,1, 0,2, 0,3              | [0.1,0.2,0.3]
            1, 2, 3                    | [1,2,3]
            −1.5 2e-3 .5 5.            | [-1.5,0.002,0.5,5]
            "score\n0.1\n0.2"          | [0.1,0.2]
            """)
    void readsNumbersAsPeopleSeparateThem(String typed, String expected) throws Mistyped {
        assertThat(TypedValues.read(field(Kind.NUMBERS), unescaped(typed)).toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NUMBERS | 0,5                 | ambiguous-comma
            ROWS    | "1,2\n3,4"          | ambiguous-comma
            NUMBERS | 1,234.5 2           | thousands
            NUMBERS | 1.234,5 2           | thousands
            NUMBERS | "0.1\n\n0.2"        | blank-line
            NUMBERS | 0.1;;0.2            | gap
            NUMBERS | "0.1\nNA\n0.2"      | no-number
            NUMBERS | NaN 0.2             | no-number
            NUMBERS | 0.1 Infinity        | no-number
            NUMBERS | 10% 20%             | percent
            NUMBERS | 1e99999             | no-number
            LABELS  | 0 1 2               | no-label
            LABELS  | 0 1 maybe           | no-label
            NUMBER  | 1 2                 | one-number
            COUNT   | twelve              | no-number
            ROWS    | "1 2\n3"            | ragged
            GROUPS  | Ward A; 12          | group
            MASK_PAIRS | "##. #..\n##."   | pair
            NUMBERS | " "                 | empty
            """)
    void saysWhatCannotBeRead(Kind kind, String typed, String key) {
        Mistyped mistyped = catchThrowableOfType(Mistyped.class, () -> TypedValues.read(field(kind), unescaped(typed)));

        assertThat(mistyped).isNotNull();
        assertThat(mistyped.key()).isEqualTo("workbench.typed." + key);
    }

    @Test
    void saysOnWhichLine() {
        Mistyped mistyped = catchThrowableOfType(
                Mistyped.class, () -> TypedValues.read(field(Kind.NUMBERS), "0.1\n0.2\nabout 0.3"));

        assertThat(mistyped.values()).startsWith(3, "about");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 0 1              | [1,0,1]
            1,0,1              | [1,0,1]
            "truth\n1\n0"      | [1,0]
            yes no Yes         | [1,0,1]
            true false         | [1,0]
            1.0 0.0            | [1,0]
            """)
    void readsLabels(String typed, String expected) throws Mistyped {
        assertThat(TypedValues.read(field(Kind.LABELS), unescaped(typed)).toString())
                .isEqualTo(expected);
    }

    @Test
    void readsASingleNumberWithADecimalComma() throws Mistyped {
        assertThat(TypedValues.read(field(Kind.NUMBER), " 0,85 ").doubleValue()).isEqualTo(0.85);
    }

    @Test
    void readsRowsAndSkipsTheirHeading() throws Mistyped {
        assertThat(TypedValues.read(field(Kind.ROWS), "age\tsize\n61\t4,5\n58\t7,25")
                        .toString())
                .isEqualTo("[[61,4.5],[58,7.25]]");
        assertThat(TypedValues.heading(field(Kind.ROWS), "age\tsize\n61\t4,5\n58\t7,25"))
                .contains("age size");
    }

    @Test
    void readsGroupsWhoseNamesHoldSpaces() throws Mistyped {
        Field groups = field(Kind.GROUPS);

        assertThat(TypedValues.read(groups, "Ward A; 12; 3\nWard B; 4; 5").toString())
                .isEqualTo(TypedValues.read(groups, "Ward A 12 3\nWard B 4 5").toString())
                .isEqualTo(TypedValues.read(groups, "name, yes, no\nWard A, 12, 3\nWard B, 4, 5")
                        .toString())
                .isEqualTo("[{\"name\":\"Ward A\",\"yes\":12,\"no\":3},{\"name\":\"Ward B\",\"yes\":4,\"no\":5}]");
    }

    @Test
    void readsMasksOfOneOrSeveralSlices() throws Mistyped {
        assertThat(TypedValues.read(field(Kind.MASK), "##.\n...\n").toString()).isEqualTo("[\"##.\",\"...\"]");
        assertThat(TypedValues.read(field(Kind.MASK), "# #\n. .\n\n# .\n. .").toString())
                .isEqualTo("[[\"##\",\"..\"],[\"#.\",\"..\"]]");
    }

    private static String unescaped(String typed) {
        return typed.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    }

    private static Field field(Kind kind) {
        return new Field(
                "values",
                kind,
                "Values",
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                List.of(new Column("yes", "yes"), new Column("no", "no")),
                "",
                "",
                false);
    }
}
