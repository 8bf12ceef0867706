package org.mindgap.curriculum;

import java.util.List;
import java.util.stream.Stream;

/// A chart of a lesson: the finding as its title, and the numbers.
public sealed interface Figure {
    FigureId id();

    Caption caption();

    /// The words around a chart; `origin` is its source line.
    record Caption(String title, String subtitle, String description, String origin) {}

    /// The ends and the name of a scale.
    record Scale(double from, double to, String label) {
        public Scale {
            if (!(from < to)) {
                throw new IllegalArgumentException("A scale runs upwards, unlike " + from + " to " + to);
            }
        }
    }

    /// Estimates with their intervals on one scale.
    record Intervals(FigureId id, Caption caption, Scale scale, List<Row> rows) implements Figure {
        public Intervals {
            rows = List.copyOf(rows);
        }
    }

    /// Bars from zero.
    record Bars(FigureId id, Caption caption, Scale scale, List<Row> rows) implements Figure {
        public Bars {
            rows = List.copyOf(rows);
        }
    }

    /// How `patients` are dealt into `folds`, with an inner loop of `nested` folds if that is not 0.
    record Folds(FigureId id, Caption caption, int patients, int folds, int nested) implements Figure {}

    /// Outlines of a program over their references, side by side, with what is measured of each beside the counts and
    /// Dice. Pixels are 1 mm wide.
    record Masks(FigureId id, Caption caption, List<Panel> panels, List<Measure> measures) implements Figure {
        public Masks {
            panels = List.copyOf(panels);
            measures = List.copyOf(measures);
        }
    }

    /// One outline: equally long rows of the signs of [Pixel].
    record Panel(String title, List<String> rows) {
        /// More columns or rows would be too fine to see on a phone.
        public static final int LARGEST = 72;

        public Panel {
            rows = List.copyOf(rows);
            if (rows.isEmpty() || rows.size() > LARGEST) {
                throw new IllegalArgumentException("A panel has 1 to " + LARGEST + " rows, not " + rows.size());
            }
            int columns = rows.getFirst().length();
            if (columns < 1 || columns > LARGEST) {
                throw new IllegalArgumentException("A panel has 1 to " + LARGEST + " columns, not " + columns);
            }
            for (String row : rows) {
                if (row.length() != columns || !row.chars().allMatch(Pixel::isSign)) {
                    throw new IllegalArgumentException("Not a row of " + columns + " pixels: " + row);
                }
            }
        }

        public int columns() {
            return rows.getFirst().length();
        }

        public Pixel pixel(int row, int column) {
            return Pixel.of(rows.get(row).charAt(column));
        }
    }

    /// What a pixel of a panel belongs to; a vessel belongs to neither outline.
    enum Pixel {
        BACKGROUND('.'),
        BOTH('#'),
        PROGRAM('+'),
        REFERENCE('-'),
        VESSEL('v');

        private final char sign;

        Pixel(char sign) {
            this.sign = sign;
        }

        /// Whether a character stands for a pixel.
        public static boolean isSign(int character) {
            return Stream.of(values()).anyMatch(pixel -> pixel.sign == character);
        }

        private static Pixel of(char sign) {
            return Stream.of(values())
                    .filter(pixel -> pixel.sign == sign)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// What can be measured of outlines beside their counts and Dice: see the package `segmentation` for the
    /// definitions.
    enum Measure {
        IOU,
        /// The relative difference in volume.
        VOLUME,
        HD,
        HD95,
        ASSD,
        /// NSD at a tolerance of 2 mm.
        NSD,
        /// How many lesions of the reference share a pixel with the program’s.
        TOUCHED,
        /// How many lesions are matched one to one from an IoU of 0.1 on.
        FOUND,
        /// How many lesions are matched with an IoU above 0.5.
        FOUND_ABOVE_HALF,
        /// Lesion F1, lesions joined over corners too.
        F1,
        /// Lesion F1, lesions joined over sides alone.
        F1_SIDES
    }

    /// A labelled value; without an interval both ends equal the value.
    record Row(String label, double value, double lower, double upper) {}
}
