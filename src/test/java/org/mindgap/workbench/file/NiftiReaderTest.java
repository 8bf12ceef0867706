package org.mindgap.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

class NiftiReaderTest {
    private static final double[] VALUES = {0, 0, 3, 3, 1, 0, 0, 0, 1, 1, 1, 3};

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 16, 64, 256, 512, 768, 1024, 1280})
    void readsEveryKindOfNumberInBothByteOrders(int type) throws UnreadableFile {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            NiftiBytes file = NiftiBytes.of(2, 3, 2, VALUES).type(type).order(order);
            for (byte[] bytes : List.of(file.bytes(), file.compressed())) {
                LabelImage image = read(bytes);

                assertThat(image.size()).isEqualTo(Size.volume(2, 3, 2));
                assertThat(image.labels())
                        .containsExactly(
                                new Label(0, "0", 5, true), new Label(1, "1", 4, false), new Label(3, "3", 3, false));
                assertThat(image.mask(Set.of(image.labels().get(2)), Spacing.ONE)
                                .voxels())
                        .containsExactly(2, 3, 11);
            }
        }
    }

    @Test
    void ordersSpacingAsTheArrayIs() throws UnreadableFile {
        LabelImage image =
                read(NiftiBytes.of(2, 3, 2, VALUES).spacing(0.7, 0.8, 5).bytes());

        assertThat(image.spacing()).contains(Spacing.volume(5, 0.8, 0.7));
        assertThat(image.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.002, 2", "2, 0.7, 0.7", "3, 700, 0.7", "0, 0.7, 0.7", "18, 0.7, 0.7"})
    void readsSpacingInTheUnitOfTheHeader(int unit, double written, double millimetres) throws UnreadableFile {
        LabelImage image = read(NiftiBytes.of(2, 3, 2, VALUES)
                .spacing(written, written, written)
                .header(bytes -> bytes.put(123, (byte) unit))
                .bytes());

        assertThat(image.spacing().orElseThrow().row()).isCloseTo(millimetres, within(1e-12));
        assertThat(image.notes()).hasSize(unit == 0 ? 1 : 0);
    }

    @Test
    void takesASingleSliceAsAPlaneInWhateverAxis() throws UnreadableFile {
        double[] six = {0, 1, 0, 1, 1, 0};

        assertThat(read(NiftiBytes.of(3, 2, 1, six).axes(2).bytes()).size()).isEqualTo(Size.plane(2, 3));
        assertThat(read(NiftiBytes.of(3, 2, 1, six).bytes()).size()).isEqualTo(Size.plane(2, 3));
        LabelImage upright = read(NiftiBytes.of(3, 1, 2, six).spacing(1, 9, 5).bytes());
        assertThat(upright.size()).isEqualTo(Size.plane(2, 3));
        assertThat(upright.spacing()).contains(Spacing.plane(5, 1));
        LabelImage side = read(NiftiBytes.of(1, 3, 2, six).spacing(9, 2, 5).bytes());
        assertThat(side.size()).isEqualTo(Size.plane(2, 3));
        assertThat(side.spacing()).contains(Spacing.plane(5, 2));
        assertThat(read(NiftiBytes.of(1, 1, 6, six).bytes()).size()).isEqualTo(Size.plane(6, 1));
        assertThat(read(NiftiBytes.of(1, 1, 1, 1).bytes()).size()).isEqualTo(Size.plane(1, 1));
    }

    @Test
    void readsOneVolumeOfFourAxes() throws UnreadableFile {
        assertThat(read(NiftiBytes.of(2, 3, 2, VALUES).axes(5).bytes()).size()).isEqualTo(Size.volume(2, 3, 2));
    }

    @Test
    void appliesTheScaleOfTheHeader() throws UnreadableFile {
        LabelImage scaled = read(NiftiBytes.of(2, 1, 1, 0, 255)
                .header(bytes -> bytes.putFloat(112, 1 / 255f).putFloat(116, 2))
                .bytes());

        assertThat(scaled.labels()).extracting(Label::value).containsExactly(2L, 3L);
        for (float none : new float[] {0, Float.NaN}) {
            LabelImage plain = read(NiftiBytes.of(2, 1, 1, 0, 255)
                    .header(bytes -> bytes.putFloat(112, none).putFloat(116, 7))
                    .bytes());
            assertThat(plain.labels()).extracting(Label::value).containsExactly(0L, 255L);
        }
    }

    @Test
    void passesOverExtensionsBeforeTheVoxels() throws UnreadableFile {
        byte[] plain = NiftiBytes.of(2, 1, 1, 0, 1)
                .header(bytes -> bytes.putFloat(108, 384))
                .bytes();
        byte[] extended = Arrays.copyOf(plain, 386);
        System.arraycopy(plain, 352, extended, 384, 2);
        Arrays.fill(extended, 352, 384, (byte) 9);

        assertThat(read(extended).labels()).extracting(Label::value).containsExactly(0L, 1L);
    }

    @Test
    void saysThatAMaskIsEmpty() throws UnreadableFile {
        LabelImage empty = read(NiftiBytes.of(2, 1, 1, 0, 0).bytes());

        assertThat(empty.foreground()).isEmpty();
        assertThat(empty.notes()).containsExactly("Every voxel is 0: the mask is empty.");
    }

    @Test
    void tellsHowFarItIsAndStopsWhenTold() throws UnreadableFile {
        List<Double> shares = new ArrayList<>();
        byte[] file = NiftiBytes.of(100, 100, 50, new double[500_000]).compressed();

        MaskFile.read(file, shares::add);

        assertThat(shares).hasSizeGreaterThan(5).isSorted().endsWith(1.0);
        assertThatThrownBy(() -> MaskFile.read(file, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesOtherFormatsBySayingWhatToDo() {
        assertRefused("NIfTI-2", littleInts(540));
        assertRefused(
                "pair (.hdr and .img)", aFile(bytes -> bytes.put(344, "ni1\0".getBytes(StandardCharsets.US_ASCII))));
        assertRefused("Analyze", aFile(bytes -> bytes.putInt(344, 0)));
        byte[] dicom = new byte[400];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, dicom, 128, 4);
        assertRefused("convert the segmentation to NIfTI", dicom);
        assertRefused("convert the segmentation to NIfTI", NiftiBytes.compress(dicom));
        assertRefused("unpack it", "PK\u0003\u0004 and more".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("JPEG", "\u00ff\u00d8\u00ff\u00e0 and more".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("neither NIfTI-1 nor PNG", "label,1\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("neither NIfTI-1 nor PNG", new byte[0]);
    }

    @Test
    void refusesKindsOfVoxelsThatAreNoLabels() {
        for (int code : new int[] {128, 2304}) {
            assertRefused("colours (RGB)", aFile(bytes -> bytes.putShort(70, (short) code)));
        }
        assertRefused("complex", aFile(bytes -> bytes.putShort(70, (short) 32)));
        assertRefused("single bits", aFile(bytes -> bytes.putShort(70, (short) 1)));
        assertRefused("128 bits", aFile(bytes -> bytes.putShort(70, (short) 1536)));
        assertRefused("datatype 77", aFile(bytes -> bytes.putShort(70, (short) 77)));
        assertRefused("contradicts itself", aFile(bytes -> bytes.putShort(72, (short) 16)));
    }

    @Test
    void refusesHeadersThatLie() {
        assertRefused("0 voxels along axis 2", aFile(bytes -> bytes.putShort(44, (short) 0)));
        assertRefused("-5 voxels along axis 1", aFile(bytes -> bytes.putShort(42, (short) -5)));
        assertRefused("has 9 axes", aFile(bytes -> bytes.putShort(40, (short) 9)));
        assertRefused("has 0 axes", aFile(bytes -> bytes.putShort(40, (short) 0)));
        assertRefused(
                "several volumes (20 along axis 4)",
                aFile(bytes -> bytes.putShort(40, (short) 4).putShort(48, (short) 20)));
        assertRefused("ends before the last voxel", aFile(bytes -> bytes.putShort(42, (short) 3)));
        assertRefused("holds more than the 1 × 3 × 2 voxels", aFile(bytes -> bytes.putShort(42, (short) 1)));
        assertRefused(
                "more than 64 million",
                aFile(bytes -> bytes.putShort(42, Short.MAX_VALUE)
                        .putShort(44, Short.MAX_VALUE)
                        .putShort(46, Short.MAX_VALUE)));
        for (float spacing : new float[] {Float.NaN, Float.POSITIVE_INFINITY, 0, 1e-9f, 1e9f}) {
            assertRefused("wide along axis 3", aFile(bytes -> bytes.putFloat(88, spacing)));
        }
        for (float offset : new float[] {Float.NaN, 12, 352.5f, 1e12f, -352, Float.POSITIVE_INFINITY}) {
            assertRefused("voxels begin at byte", aFile(bytes -> bytes.putFloat(108, offset)));
        }
        assertRefused("unknown unit", aFile(bytes -> bytes.put(123, (byte) 5)));
        assertRefused("scales the voxels", aFile(bytes -> bytes.putFloat(112, Float.POSITIVE_INFINITY)));
        assertRefused("scales the voxels", aFile(bytes -> bytes.putFloat(112, 2).putFloat(116, Float.NaN)));
        assertRefused(
                "lies in space", aFile(bytes -> bytes.putShort(254, (short) 1).putFloat(280, Float.NaN)));
        assertRefused(
                "lies in space", aFile(bytes -> bytes.putShort(252, (short) 1).putFloat(256, Float.POSITIVE_INFINITY)));
    }

    @Test
    void refusesFilesThatWereCutOff() {
        byte[] whole = NiftiBytes.of(2, 3, 2, VALUES).compressed();
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableFile.class);
        }
        byte[] plain = NiftiBytes.of(2, 3, 2, VALUES).bytes();
        assertRefused("ends before the last voxel", Arrays.copyOf(plain, plain.length - 1));
        assertRefused("ends before the last voxel", Arrays.copyOf(plain, 350));
    }

    @Test
    void refusesValuesThatAreNoLabels() {
        assertRefused(
                "apply the threshold first",
                NiftiBytes.of(2, 1, 1, 0, 0.37).type(16).bytes());
        assertRefused("such as 12.5", NiftiBytes.of(2, 1, 1, 0, 12.5).type(64).bytes());
        assertRefused(
                "too large a number", NiftiBytes.of(2, 1, 1, 0, 1e12).type(64).bytes());
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused("no number", NiftiBytes.of(2, 1, 1, 0, none).type(64).bytes());
            assertRefused("no number", NiftiBytes.of(2, 1, 1, none, 0).type(16).bytes());
        }
        double[] image = new double[300];
        Arrays.setAll(image, i -> i);
        assertRefused(
                "more than 256 different values",
                NiftiBytes.of(300, 1, 1, image).type(4).bytes());
    }

    @Test
    void unpacksNoMoreThanTheHeaderAnnounces() {
        // 100 MB of zeros behind the two voxels that are announced, in less than 0.2 MB.
        byte[] bomb =
                NiftiBytes.compress(Arrays.copyOf(NiftiBytes.of(2, 1, 1, 0, 1).bytes(), 100_000_000));

        assertThat(bomb.length).isLessThan(200_000);
        assertRefused("holds more than", bomb);
    }

    @Test
    void refusesWhatChangesWithEveryVoxelBeforeItTakesMuchMemory() {
        byte[] noise = new byte[352 + 12_000_000];
        System.arraycopy(
                NiftiBytes.of(1, 1, 1, 0)
                        .header(bytes -> bytes.putShort(42, (short) 4000)
                                .putShort(44, (short) 3000)
                                .putShort(46, (short) 1))
                        .bytes(),
                0,
                noise,
                0,
                352);
        for (int i = 352; i < noise.length; i += 2) {
            noise[i] = 1;
        }

        assertRefused("differ nearly everywhere", noise);
    }

    @Test
    void readsAMaskAsItWas() throws UnreadableFile {
        Mask mask = Mask.of(
                Size.volume(4, 30, 50),
                Spacing.volume(3, 0.5, 0.75),
                (row, column) -> (row * row + column * column) % 7 < 3);

        LabelImage image = read(NiftiBytes.of(mask).compressed());

        assertThat(image.mask(Set.copyOf(image.foreground()), image.spacing().orElseThrow()))
                .isEqualTo(mask);
    }

    private static byte[] aFile(Consumer<ByteBuffer> change) {
        return NiftiBytes.of(2, 3, 2, VALUES).header(change).bytes();
    }

    private static byte[] littleInts(int first) {
        return ByteBuffer.allocate(540)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(first)
                .array();
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
