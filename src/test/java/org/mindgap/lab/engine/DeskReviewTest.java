package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskReviewTest {
    private static final Map<DeskFault, DeskReason> FIRST_REASON = new EnumMap<>(Map.ofEntries(
            Map.entry(DeskFault.EXCLUDED_FAILURES, DeskReason.FAILURES_LEFT_OUT),
            Map.entry(DeskFault.MIXED_SPREAD, DeskReason.SPREAD_UNCLEAR),
            Map.entry(DeskFault.COPIED_BASELINE, DeskReason.COPIED),
            Map.entry(DeskFault.TWO_DEFINITIONS, DeskReason.OTHER_DEFINITION),
            Map.entry(DeskFault.THRESHOLD_ON_TEST, DeskReason.CHOSEN_ON_TEST),
            Map.entry(DeskFault.UNPAIRED_TEST, DeskReason.UNPAIRED),
            Map.entry(DeskFault.BEST_SEED, DeskReason.BEST_OF_SEVERAL),
            Map.entry(DeskFault.BOLD_WITHOUT_INTERVAL, DeskReason.NO_INTERVAL),
            Map.entry(DeskFault.EXTERNAL_SENSITIVITY, DeskReason.FEW_POSITIVES),
            Map.entry(DeskFault.EXTERNAL_AUC, DeskReason.FEW_POSITIVES),
            Map.entry(DeskFault.ACCURACY_ALONE, DeskReason.NO_PREVALENCE),
            Map.entry(DeskFault.MISSING_DISTANCE, DeskReason.VALUE_MISSING)));

    private static List<DeskRemark> complete() {
        List<DeskRemark> remarks = new ArrayList<>();
        for (DeskFault fault : DeskFault.values()) {
            remarks.add(new DeskRemark(fault.place(), FIRST_REASON.get(fault)));
        }
        return remarks;
    }

    @Test
    void hasTwelveFaultsThreeDecoysAndFourteenReasons() {
        assertThat(DeskFault.values()).hasSize(12);
        assertThat(DeskDecoy.values()).hasSize(3);
        assertThat(DeskReason.values()).hasSize(14);
        assertThat(DeskPlace.all()).hasSize(31);
    }

    @Test
    void givesATwelfthForEachFaultNamedWhereItShowsMostPlainly() {
        DeskReview review = DeskReview.of(complete());

        assertThat(review.found()).containsExactly(DeskFault.values());
        assertThat(review.falseOnes()).isZero();
        assertThat(review.points()).isEqualTo(12);
        assertThat(review.credit().isFull()).isTrue();
    }

    /// Every place with every reason: a point exactly where a fault is named, half a point off exactly where the
    /// accusation is false, and never two faults for one remark.
    @Test
    void judgesEveryPlaceWithEveryReason() {
        int named = 0;
        int fair = 0;
        for (DeskRemark remark : DeskRemark.all()) {
            DeskReview review = DeskReview.of(List.of(remark));
            DeskVerdict verdict = review.verdicts().get(remark);
            long naming = Arrays.stream(DeskFault.values())
                    .filter(fault -> verdict.equals(new DeskVerdict.Found(fault)))
                    .count();
            named += (int) naming;
            fair += verdict instanceof DeskVerdict.Fair ? 1 : 0;

            assertThat(review.points()).as(remark.word()).isEqualTo(naming);
            assertThat(review.falseOnes()).as(remark.word()).isEqualTo(verdict.isFalse() ? 1 : 0);
            assertThat(verdict instanceof DeskVerdict.OtherReason)
                    .as(remark.word())
                    .isEqualTo(naming == 0
                            && !(verdict instanceof DeskVerdict.Fair)
                            && remark.reason() != DeskReason.IMPOSSIBLE
                            && Arrays.stream(DeskFault.values()).anyMatch(fault -> fault.showsAt(remark.place())));
            if (remark.reason() == DeskReason.IMPOSSIBLE) {
                assertThat(verdict.isFalse()).as(remark.word()).isTrue();
            }
        }
        assertThat(named).isEqualTo(41);
        assertThat(fair).isEqualTo(17);
    }

    @Test
    void takesTwoReasonsForTheExternalValuesThatRestOnThreePositives() {
        for (DeskColumn column : List.of(DeskColumn.SENSITIVITY, DeskColumn.AUC)) {
            DeskPlace place = DeskPlace.of(DeskRow.EXTERNAL, column);
            DeskReview few = DeskReview.of(List.of(new DeskRemark(place, DeskReason.FEW_POSITIVES)));
            DeskReview unsure = DeskReview.of(List.of(new DeskRemark(place, DeskReason.NO_INTERVAL)));
            DeskReview both = DeskReview.of(List.of(
                    new DeskRemark(place, DeskReason.FEW_POSITIVES), new DeskRemark(place, DeskReason.NO_INTERVAL)));

            assertThat(few.points()).isEqualTo(1);
            assertThat(unsure.points()).isEqualTo(1);
            assertThat(both.points()).isEqualTo(1);
            assertThat(both.falseOnes()).isZero();
        }
    }

    @Test
    void paysAFaultOnceHoweverOftenItIsNamed() {
        DeskReview review = DeskReview.of(List.of(
                new DeskRemark(DeskPlace.of(DeskNote.EXCLUDED), DeskReason.FAILURES_LEFT_OUT),
                new DeskRemark(DeskPlace.of(DeskRow.OURS, DeskColumn.PATIENTS), DeskReason.FAILURES_LEFT_OUT)));

        assertThat(review.points()).isEqualTo(1);
        assertThat(review.verdicts().values())
                .containsExactly(
                        new DeskVerdict.Found(DeskFault.EXCLUDED_FAILURES),
                        new DeskVerdict.Again(DeskFault.EXCLUDED_FAILURES));
    }

    @ParameterizedTest
    @EnumSource
    void takesHalfAPointForADecoy(DeskDecoy decoy) {
        List<DeskRemark> remarks = new ArrayList<>(complete());
        DeskRemark fallenFor = new DeskRemark(decoy.place(), DeskReason.IMPOSSIBLE);
        remarks.add(fallenFor);

        DeskReview review = DeskReview.of(remarks);

        assertThat(review.verdicts()).containsEntry(fallenFor, new DeskVerdict.Decoyed(decoy));
        assertThat(review.points()).isEqualTo(11.5);
        assertThat(review.credit()).isEqualTo(new Credit(23, 24));
    }

    @Test
    void neitherAddsNorTakesForAnotherReasonAtTheRightPlace() {
        DeskRemark remark = new DeskRemark(DeskPlace.of(DeskNote.THRESHOLD), DeskReason.UNPAIRED);

        DeskReview review = DeskReview.of(List.of(remark));

        assertThat(review.verdicts()).containsEntry(remark, new DeskVerdict.OtherReason());
        assertThat(review.points()).isZero();
    }

    @Test
    void suspectsNobodyForConsecutivePatients() {
        for (DeskReason reason : DeskReason.values()) {
            DeskRemark remark = new DeskRemark(DeskPlace.of(DeskNote.CONSECUTIVE), reason);

            assertThat(DeskReview.of(List.of(remark)).verdicts()).containsEntry(remark, new DeskVerdict.False());
        }
    }

    @Test
    void staysBetweenNothingAndTwelveWhateverIsHandedIn() {
        List<DeskRemark> all = new ArrayList<>(DeskRemark.all());
        Random random = new Random(17);
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(all, random);
            DeskReview review = DeskReview.of(all.subList(0, random.nextInt(all.size())));

            assertThat(review.points()).isBetween(0.0, 12.0);
            assertThat(review.credit().share()).isBetween(0.0, 1.0);
            assertThat(review.verdicts()).hasSizeLessThanOrEqualTo(DeskRemark.MOST);
        }
        assertThat(DeskReview.of(List.of()).points()).isZero();
    }

    @Test
    void readsTwoRemarksAtAPlaceAndNoMore() {
        DeskPlace place = DeskPlace.of(DeskRow.OURS, DeskColumn.DICE);
        List<DeskRemark> many = Arrays.stream(DeskReason.values())
                .map(reason -> new DeskRemark(place, reason))
                .toList();

        assertThat(DeskReview.of(many).verdicts()).hasSize(2);
    }
}
