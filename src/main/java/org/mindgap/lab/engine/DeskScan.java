package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.List;

/// A scan of the fictional list behind the third page, slice by slice. Only slices are listed in which the reference or
/// the program marks something.
///
/// @param number counts the scans of its patient, from 1
public record DeskScan(int patient, int number, List<Slice> slices) {

    /// In voxels.
    public record Slice(int reference, int predicted, int both) {
        public Slice {
            if (both < 0 || both > Math.min(reference, predicted) || reference + predicted == 0) {
                throw new IllegalArgumentException(
                        "No slice has %d, %d and %d voxels".formatted(reference, predicted, both));
            }
        }

        public double dice() {
            return 2.0 * both / (reference + predicted);
        }
    }

    private static final String LIST = """
            1 1 109/116/91 198/201/175 180/184/159 125/121/98
            2 1 215/222/193 389/418/385 408/389/374 232/217/196
            2 2 219/204/182 417/440/400 400/401/377 258/250/221
            2 3 249/262/227 433/417/394 385/402/361 247/244/217
            3 1 88/81/68 143/143/125 153/143/126
            4 1 67/65/48 112/120/90 118/114/89
            5 1 247/259/218 455/453/430 433/411/403 294/291/253
            5 2 251/269/226 503/534/486 434/459/420 294/317/264
            5 3 251/262/223 466/438/423 426/411/397 292/291/255
            5 4 283/287/251 508/484/462 485/469/457 273/292/251
            6 1 57/60/39 42/39/24
            7 1 71/68/53 144/151/119 135/129/106
            8 1 62/0/0 102/0/0 99/0/0
            9 1 55/56/38 96/92/71 87/86/63
            10 1 0/14/0
            11 1 132/130/107 263/258/229 262/269/243
            11 2 147/139/119 240/255/217 254/237/224
            12 1 95/98/75 165/155/138 162/172/143""";

    public DeskScan {
        slices = List.copyOf(slices);
    }

    /// The list, patient by patient.
    public static List<DeskScan> all() {
        return LIST.lines().map(DeskScan::parsed).toList();
    }

    /// A line holds the patient, the scan, and for each slice the voxels of the reference, of the program and of both.
    private static DeskScan parsed(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        return new DeskScan(
                Integer.parseInt(words.get(0)),
                Integer.parseInt(words.get(1)),
                words.subList(2, words.size()).stream().map(DeskScan::slice).toList());
    }

    private static Slice slice(String word) {
        String[] voxels = word.split("/");
        return new Slice(Integer.parseInt(voxels[0]), Integer.parseInt(voxels[1]), Integer.parseInt(voxels[2]));
    }

    /// Over all its voxels; 0 where the program or the reference marks nothing.
    public double dice() {
        int marked = slices.stream()
                .mapToInt(slice -> slice.reference() + slice.predicted())
                .sum();
        return 2.0 * slices.stream().mapToInt(Slice::both).sum() / marked;
    }

    /// Whether the program gave no outline.
    public boolean isFailed() {
        return slices.stream().allMatch(slice -> slice.predicted() == 0);
    }

    /// Whether there is nothing to outline.
    public boolean isWithoutLesion() {
        return slices.stream().allMatch(slice -> slice.reference() == 0);
    }
}
