package org.mindgap.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

class PngReaderTest {
    @Test
    void readsGreyOfEveryDepth() throws UnreadableFile {
        // Three pixels a row: 0, most, 0 and most, most, 0.
        assertThat(voxels(picture(3, 2, 1, 0, 0, 0b010_00000, 0, 0b110_00000))).containsExactly(1, 3, 4);
        assertThat(voxels(picture(3, 2, 2, 0, 0, 0b00_11_00_00, 0, 0b11_11_00_00)))
                .containsExactly(1, 3, 4);
        assertThat(voxels(picture(3, 2, 4, 0, 0, 0x0f, 0x00, 0, 0xff, 0x00))).containsExactly(1, 3, 4);
        assertThat(voxels(picture(3, 2, 8, 0, 0, 0, 255, 0, 0, 255, 255, 0))).containsExactly(1, 3, 4);
        LabelImage deep = read(picture(2, 1, 16, 0, 0, 0, 0, 1, 2));
        assertThat(deep.labels()).containsExactly(new Label(0, "0", 1, true), new Label(258, "258", 1, false));
    }

    @Test
    void readsPalettesAndColours() throws UnreadableFile {
        byte[] palette = new PngBytes()
                .header(2, 1, 1, 3, 0)
                .chunk("PLTE", (byte) 0, (byte) 0, (byte) 0, (byte) 255, (byte) 16, (byte) 0)
                .data((byte) 0, (byte) 0b01_000000)
                .end();
        assertThat(read(palette).labels())
                .containsExactly(
                        new Label(0xff000000L, "#000000", 1, true), new Label(0xffff1000L, "#ff1000", 1, false));
        assertThat(names(picture(2, 1, 8, 2, 0, 0, 0, 0, 0, 0, 255))).containsExactly("#000000", "#0000ff");
        assertThat(names(picture(2, 1, 8, 4, 0, 255, 0, 255, 255))).containsExactly("transparent", "#ffffff");
        assertThat(names(picture(3, 1, 8, 6, 0, 9, 9, 9, 0, 255, 0, 0, 255, 255, 0, 0, 128)))
                .containsExactly("transparent", "#ff0000, 50% opaque", "#ff0000");
        assertThat(names(picture(1, 1, 16, 6, 0, 1, 9, 2, 9, 3, 9, 255, 255))).containsExactly("#010203");
    }

    @Test
    void takesTransparentEntriesOfAPaletteAsBackground() throws UnreadableFile {
        byte[] file = new PngBytes()
                .header(2, 1, 8, 3, 0)
                .chunk("PLTE", (byte) 1, (byte) 2, (byte) 3, (byte) 255, (byte) 255, (byte) 255)
                .chunk("tRNS", (byte) 0)
                .data((byte) 0, (byte) 0, (byte) 1)
                .end();

        assertThat(read(file).foreground()).extracting(Label::name).containsExactly("#ffffff");
    }

    /// The JDK's own reader says what each filter means.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void undoesEveryFilter(int filter) throws UnreadableFile, IOException {
        Random random = new Random(7);
        byte[] rows = new byte[9 * (3 * 8 + 1)];
        random.nextBytes(rows);
        for (int row = 0; row < 9; row++) {
            rows[row * 25] = (byte) filter;
        }
        byte[] file = new PngBytes().header(8, 9, 8, 2, 0).data(rows).end();
        BufferedImage expected = ImageIO.read(new java.io.ByteArrayInputStream(file));

        LabelImage image = read(file);

        for (Label label : image.labels()) {
            assertThat(image.mask(Set.of(label), Spacing.ONE).voxels())
                    .containsExactly(IntStream.range(0, 72)
                            .filter(pixel -> (expected.getRGB(pixel % 8, pixel / 8) & 0xffffffffL) == label.value())
                            .toArray());
        }
    }

    @Test
    void readsInterlacedPictures() throws UnreadableFile, IOException {
        BufferedImage picture = new BufferedImage(19, 13, BufferedImage.TYPE_BYTE_GRAY);
        for (int pixel = 0; pixel < 19 * 13; pixel++) {
            picture.getRaster().setSample(pixel % 19, pixel / 19, 0, pixel * pixel % 11 < 4 ? 255 : 0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageWriter writer =
                ImageIO.getImageWritersByFormatName("png").next();
        javax.imageio.ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
        writer.setOutput(ImageIO.createImageOutputStream(out));
        writer.write(null, new javax.imageio.IIOImage(picture, null, null), progressive);
        ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).flush();

        assertThat(out.toByteArray()[28]).as("interlaced").isEqualTo((byte) 1);
        assertThat(voxels(out.toByteArray()))
                .containsExactly(IntStream.range(0, 19 * 13)
                        .filter(pixel -> pixel * pixel % 11 < 4)
                        .toArray());
    }

    @Test
    void readsAMaskAsItWas() throws UnreadableFile {
        Mask mask = Mask.of(Size.plane(40, 30), Spacing.ONE, (row, column) -> row * column % 5 < 2);

        LabelImage image = read(PngBytes.of(mask));

        assertThat(image.spacing()).isEmpty();
        assertThat(image.mask(Set.copyOf(image.foreground()), Spacing.ONE)).isEqualTo(mask);
    }

    @Test
    void saysThatSmoothedEdgesAreNoLabels() throws UnreadableFile {
        byte[] row = new byte[31];
        IntStream.range(0, 30).forEach(i -> row[i + 1] = (byte) (8 * i));

        assertThat(read(new PngBytes().header(30, 1, 8, 0, 0).data(row).end()).notes())
                .singleElement()
                .asString()
                .contains("30 different values");
    }

    @Test
    void refusesPicturesOfTheWrongKind() {
        assertRefused(
                "animated",
                new PngBytes()
                        .header(1, 1, 8, 0, 0)
                        .chunk("acTL", new byte[8])
                        .data((byte) 0, (byte) 0)
                        .end());
        byte[] photo = new byte[3 * 400 + 1];
        new Random(3).nextBytes(photo);
        photo[0] = 0;
        assertRefused(
                "more than 256 different values",
                new PngBytes().header(400, 1, 8, 2, 0).data(photo).end());
    }

    @Test
    void believesNoHeaderBeforeItIsChecked() {
        assertRefused(
                "at most 25 million",
                new PngBytes().header(20_000, 20_000, 8, 0, 0).end());
        assertRefused(
                "at most 25 million",
                new PngBytes().header(Integer.MAX_VALUE, 1, 8, 0, 0).end());
        assertRefused(
                "at most 4 million", new PngBytes().header(4000, 4000, 8, 0, 1).end());
        assertRefused("0 × 5", new PngBytes().header(0, 5, 8, 0, 0).end());
        assertRefused("-1 × 5", new PngBytes().header(-1, 5, 8, 0, 0).end());
        assertRefused("no known kind", new PngBytes().header(5, 5, 3, 0, 0).end());
        assertRefused("no known kind", new PngBytes().header(5, 5, 8, 5, 0).end());
        assertRefused("no known kind", new PngBytes().header(5, 5, 16, 3, 0).end());
        assertRefused(
                "no proper header", new PngBytes().chunk("IHDR", new byte[5]).end());
    }

    @Test
    void refusesWhatIsDamagedOrCutOff() {
        byte[] whole = picture(3, 2, 8, 0, 0, 0, 255, 0, 0, 255, 255, 0);
        for (int length = 8; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableFile.class);
        }
        byte[] changed = whole.clone();
        changed[20] ^= 1;
        assertRefused("damaged", changed);
        assertRefused("before the last pixel", picture(3, 3, 8, 0, 0, 0, 255, 0, 0, 255, 255, 0));
        assertRefused("more pixels", picture(3, 1, 8, 0, 0, 0, 255, 0, 0, 255, 255, 0));
        assertRefused("damaged", picture(3, 1, 8, 0, 5, 0, 255, 0));
        assertRefused(
                "damaged",
                new PngBytes().header(1, 1, 8, 3, 0).data((byte) 0, (byte) 0).end());
        assertRefused(
                "damaged",
                new PngBytes()
                        .header(1, 1, 8, 3, 0)
                        .chunk("PLTE", new byte[3])
                        .data((byte) 0, (byte) 1)
                        .end());
        assertRefused(
                "damaged",
                new PngBytes().header(1, 1, 8, 0, 0).header(1, 1, 8, 0, 0).end());
        assertRefused("damaged", new PngBytes().data((byte) 0, (byte) 0).end());
        assertRefused(
                "damaged",
                new PngBytes()
                        .header(1, 1, 8, 0, 0)
                        .chunk("IDAT", (byte) 1, (byte) 2)
                        .end());
    }

    private static byte[] picture(int width, int height, int depth, int colour, int... bytes) {
        byte[] rows = new byte[bytes.length];
        IntStream.range(0, bytes.length).forEach(i -> rows[i] = (byte) bytes[i]);
        return new PngBytes().header(width, height, depth, colour, 0).data(rows).end();
    }

    private static int[] voxels(byte[] file) throws UnreadableFile {
        LabelImage image = read(file);
        return image.mask(Set.copyOf(image.foreground()), Spacing.ONE).voxels();
    }

    private static String[] names(byte[] file) throws UnreadableFile {
        return read(file).labels().stream().map(Label::name).toArray(String[]::new);
    }

    private static void assertRefused(String words, byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(words)
                .hasMessageMatching("(?s)[A-Z].*\\.");
    }

    private static LabelImage read(byte[] file) throws UnreadableFile {
        return MaskFile.read(file, share -> {});
    }
}
