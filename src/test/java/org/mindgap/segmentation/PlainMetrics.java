package org.mindgap.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The definitions word for word, pair by pair and voxel by voxel: slow, and without any cleverness to be wrong in.
public final class PlainMetrics {

    private PlainMetrics() {}

    public static List<Integer> border(Mask mask) {
        List<Integer> border = new ArrayList<>();
        Size size = mask.size();
        for (int slice = 0; slice < size.slices(); slice++) {
            for (int row = 0; row < size.rows(); row++) {
                for (int column = 0; column < size.columns(); column++) {
                    if (mask.contains(slice, row, column) && touchesBackground(mask, slice, row, column)) {
                        border.add(size.voxel(slice, row, column));
                    }
                }
            }
        }
        return border;
    }

    private static boolean touchesBackground(Mask mask, int slice, int row, int column) {
        boolean inPlane = !mask.contains(slice, row - 1, column)
                || !mask.contains(slice, row + 1, column)
                || !mask.contains(slice, row, column - 1)
                || !mask.contains(slice, row, column + 1);
        return inPlane
                || (mask.size().volume()
                        && (!mask.contains(slice - 1, row, column) || !mask.contains(slice + 1, row, column)));
    }

    public static double[] directed(List<Integer> from, List<Integer> to, Size size, Spacing spacing) {
        return from.stream()
                .mapToDouble(one -> to.stream()
                        .mapToDouble(other -> distance(one, other, size, spacing))
                        .min()
                        .orElseThrow())
                .toArray();
    }

    private static double distance(int one, int other, Size size, Spacing spacing) {
        double slice = (size.slice(one) - size.slice(other)) * spacing.slice();
        double row = (size.row(one) - size.row(other)) * spacing.row();
        double column = (size.column(one) - size.column(other)) * spacing.column();
        return Math.sqrt(slice * slice + row * row + column * column);
    }

    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = (sorted.length - 1) * share;
        int low = (int) Math.floor(position);
        return low + 1 == sorted.length
                ? sorted[low]
                : sorted[low] + (position - low) * (sorted[low + 1] - sorted[low]);
    }

    /// Each component as the set of its voxels, by flooding, in raster order of the first.
    static List<Set<Integer>> components(Mask mask, Connectivity connectivity) {
        List<Set<Integer>> components = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int voxel = 0; voxel < mask.size().voxels(); voxel++) {
            if (mask.contains(voxel) && seen.add(voxel)) {
                Set<Integer> component = flood(mask, connectivity, voxel);
                seen.addAll(component);
                components.add(component);
            }
        }
        return components;
    }

    private static Set<Integer> flood(Mask mask, Connectivity connectivity, int start) {
        Size size = mask.size();
        Set<Integer> component = new HashSet<>(Set.of(start));
        List<Integer> open = new ArrayList<>(component);
        while (!open.isEmpty()) {
            int voxel = open.removeLast();
            for (int slice = -1; slice <= 1; slice++) {
                for (int row = -1; row <= 1; row++) {
                    for (int column = -1; column <= 1; column++) {
                        int steps = Math.abs(slice) + Math.abs(row) + Math.abs(column);
                        int s = size.slice(voxel) + slice;
                        int r = size.row(voxel) + row;
                        int c = size.column(voxel) + column;
                        if ((connectivity == Connectivity.FULL || steps == 1)
                                && mask.contains(s, r, c)
                                && component.add(size.voxel(s, r, c))) {
                            open.add(size.voxel(s, r, c));
                        }
                    }
                }
            }
        }
        return component;
    }

    /// Index of reference and of prediction of each match, best first.
    static List<List<Integer>> matches(List<Set<Integer>> references, List<Set<Integer>> predictions, double least) {
        List<List<Integer>> matches = new ArrayList<>();
        Set<Integer> freeReferences = new HashSet<>();
        Set<Integer> freePredictions = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            freeReferences.add(i);
        }
        for (int i = 0; i < predictions.size(); i++) {
            freePredictions.add(i);
        }
        while (true) {
            double best = 0;
            List<Integer> pair = List.of();
            for (int one = 0; one < references.size(); one++) {
                for (int other = 0; other < predictions.size(); other++) {
                    if (freeReferences.contains(one) && freePredictions.contains(other)) {
                        double iou = iou(references.get(one), predictions.get(other));
                        if (iou >= least && iou > best) {
                            best = iou;
                            pair = List.of(one, other);
                        }
                    }
                }
            }
            if (pair.isEmpty()) {
                return matches;
            }
            matches.add(pair);
            freeReferences.remove(pair.get(0));
            freePredictions.remove(pair.get(1));
        }
    }

    static double iou(Set<Integer> one, Set<Integer> other) {
        Set<Integer> shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / (one.size() + other.size() - shared.size());
    }
}
