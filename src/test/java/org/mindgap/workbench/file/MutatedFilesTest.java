package org.mindgap.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// Thousands of files with bytes changed, left out and added: each is read, or refused in a sentence.
class MutatedFilesTest {
    private static final Mask MASK =
            Mask.of(Size.volume(3, 9, 11), Spacing.volume(2, 1, 1), (row, column) -> row * column % 5 < 2);

    private static final Mask PLANE = Mask.of(Size.plane(9, 11), Spacing.ONE, (row, column) -> row * column % 5 < 2);

    @Test
    void noNiftiFileDoesMoreThanBeRefused() {
        byte[] whole = NiftiBytes.of(MASK).origin(1, 2, 3).bytes();
        int read = 0;
        Random random = new Random(1);
        for (int i = 0; i < 6000; i++) {
            byte[] changed = mutated(whole, random, i % 2 == 0 ? 352 : whole.length);
            read += readsAsMask(i % 3 == 0 ? NiftiBytes.compress(changed) : changed) ? 1 : 0;
        }
        byte[] compressed = NiftiBytes.compress(whole);
        for (int i = 0; i < 2000; i++) {
            read += readsAsMask(mutated(compressed, random, compressed.length)) ? 1 : 0;
        }

        assertThat(read).as("files that are still masks").isBetween(200, 7000);
    }

    @Test
    void noPngFileDoesMoreThanBeRefused() {
        Random random = new Random(2);
        byte[] whole = PngBytes.of(PLANE);
        byte[] rows = new byte[9 * 12];
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            read += readsAsMask(mutated(whole, random, whole.length)) ? 1 : 0;
            // With checksums that are right, so that what lies behind them is reached.
            random.nextBytes(rows);
            for (int row = 0; row < 9; row++) {
                rows[12 * row] = (byte) random.nextInt(i % 4 == 0 ? 7 : 5);
            }
            int[] colours = {0, 2, 3, 4, 6, 9};
            byte[] deep = new PngBytes()
                    .header(
                            1 + random.nextInt(12),
                            1 + random.nextInt(10),
                            1 << random.nextInt(6),
                            colours[random.nextInt(6)],
                            random.nextInt(3))
                    .chunk("PLTE", new byte[random.nextInt(770)])
                    .chunk("IDAT", mutated(PngBytes.deflated(rows), random, i % 3 == 0 ? 40 : 1))
                    .end();
            read += readsAsMask(deep) ? 1 : 0;
        }

        assertThat(read).as("files that are still masks").isBetween(10, 3900);
    }

    @Test
    void noTableDoesMoreThanBeRefused() {
        byte[] whole =
                "case;score;label\nA;0,25;1\n\"B, c\";0,75;0\n\"D\";\"NaN\";1\n".getBytes(StandardCharsets.UTF_8);
        IntFunction<String> signs =
                List.of("\"", ";", ",", "\t", "\n", "\r", "NaN", "-Infinity", "1e400", "ÿ", "\u0000")::get;
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] changed = mutated(whole, random, whole.length);
            if (i % 2 == 0) {
                String text = new String(whole, StandardCharsets.UTF_8);
                int at = random.nextInt(text.length());
                changed = (text.substring(0, at) + signs.apply(random.nextInt(11)) + text.substring(at))
                        .getBytes(i % 4 == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            }
            read += readsAsTable(changed) ? 1 : 0;
        }

        assertThat(read).as("tables that can still be read").isBetween(500, 3990);
    }

    private static byte[] mutated(byte[] whole, Random random, int within) {
        byte[] changed = whole.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            changed[random.nextInt(Math.min(within, changed.length))] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0 : 0xff);
        }
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(changed, random.nextInt(changed.length));
            case 1 -> Arrays.copyOf(changed, changed.length + random.nextInt(100));
            default -> changed;
        };
    }

    private static boolean readsAsMask(byte[] file) {
        try {
            LabelImage image = MaskFile.read(file, share -> {});
            Mask mask =
                    image.mask(Set.copyOf(image.foreground()), image.spacing().orElse(Spacing.ONE));
            assertThat(mask.count())
                    .isEqualTo(
                            image.foreground().stream().mapToLong(Label::voxels).sum());
            assertThat(MaskFit.of(image, image).refusal()).isEmpty();
            return true;
        } catch (UnreadableFile refusal) {
            assertThat(refusal.getMessage()).matches("(?s)[A-Z].{20,400}\\.");
            return false;
        }
    }

    private static boolean readsAsTable(byte[] file) {
        try {
            CsvTable table = CsvTable.of(file);
            for (int column = 0; column < table.names().size(); column++) {
                assertThat(table.texts(column)).hasSize(table.rows());
                if (table.isNumeric(column)) {
                    assertThat(table.numbers(column)).allMatch(number -> Double.isFinite(Double.parseDouble(number)));
                }
            }
            return true;
        } catch (UnreadableFile refusal) {
            assertThat(refusal.getMessage()).matches("(?s)[A-Z].{20,400}\\.");
            return false;
        }
    }
}
