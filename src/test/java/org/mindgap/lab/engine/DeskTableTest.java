package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.lab.engine.DeskReport.Empty;
import org.mindgap.lab.engine.DeskReport.Failed;
import org.mindgap.lab.engine.DeskReport.Summary;
import org.mindgap.lab.engine.DeskReport.Uncertainty;
import org.mindgap.lab.engine.DeskReport.Unit;
import org.mindgap.statistics.Interval;

class DeskTableTest {

    @Test
    void theListHasTwelvePatientsOneFailureAndOneScanWithoutALesion() {
        List<DeskScan> scans = DeskScan.all();

        assertThat(scans).hasSize(18);
        assertThat(scans.stream().map(DeskScan::patient).distinct()).hasSize(12);
        assertThat(scans.stream().mapToInt(scan -> scan.slices().size()).sum()).isEqualTo(59);
        assertThat(scans.stream().filter(DeskScan::isFailed).map(DeskScan::patient))
                .containsExactly(8);
        assertThat(scans.stream().filter(DeskScan::isWithoutLesion).map(DeskScan::patient))
                .containsExactly(10);
    }

    /// Values and patients, mean, standard deviation, median and smallest, computed apart from this program.
    @ParameterizedTest
    @CsvSource({
        "SLICE, LEFT_OUT, SKIPPED, 55, 10, 0.856077, 0.079169, 0.873051, 0.5926",
        "SLICE, AS_THE_REST, ZERO, 59, 12, 0.840790, 0.135076, 0.869396, 0",
        "SLICE, ZERO, APART, 58, 11, 0.811797, 0.206191, 0.869737, 0",
        "SCAN, LEFT_OUT, APART, 16, 10, 0.852020, 0.082949, 0.880891, 0.6364",
        "SCAN, AS_THE_REST, SKIPPED, 17, 11, 0.852020, 0.080315, 0.880503, 0.6364",
        "SCAN, ZERO, ZERO, 18, 12, 0.757351, 0.286332, 0.865019, 0",
        "PATIENT, LEFT_OUT, SKIPPED, 10, 10, 0.817301, 0.088123, 0.844132, 0.6364",
        "PATIENT, AS_THE_REST, APART, 11, 11, 0.817301, 0.083600, 0.840614, 0.6364",
        "PATIENT, ZERO, APART, 11, 11, 0.743001, 0.260220, 0.840614, 0",
        "PATIENT, ZERO, ZERO, 12, 12, 0.681084, 0.327968, 0.818588, 0"
    })
    void followsTheChoices(
            Unit unit,
            Failed failed,
            Empty empty,
            int values,
            int patients,
            double mean,
            double deviation,
            double median,
            double smallest) {
        DeskTable table = table(new DeskReport(unit, failed, empty, Summary.BOTH, Uncertainty.NONE));

        assertThat(table.values()).isEqualTo(values);
        assertThat(table.patients()).isEqualTo(patients);
        assertThat(table.mean().mean()).isEqualTo(mean, within(1e-6));
        assertThat(table.mean().standardDeviation()).isEqualTo(deviation, within(1e-6));
        assertThat(table.median()).isEqualTo(median, within(1e-6));
        assertThat(table.smallest()).isEqualTo(smallest, within(1e-4));
        assertThat(table.interval()).isEmpty();
    }

    @Test
    void anIntervalOverSlicesIsTooNarrow() {
        DeskReport slices = DeskReport.defaults().with(Failed.ZERO);
        Interval asIfIndependent =
                table(slices.with(Uncertainty.VALUES)).interval().orElseThrow();
        Interval overPatients =
                table(slices.with(Uncertainty.PATIENTS)).interval().orElseThrow();

        assertThat(asIfIndependent.width()).isEqualTo(2 * 2.0025 * 0.206191 / Math.sqrt(58), within(1e-4));
        assertThat(overPatients.width()).isGreaterThan(2 * asIfIndependent.width());
    }

    /// Resampled 200,000 times elsewhere with another generator: 0.5765 to 0.8533.
    @Test
    void theSoundTableHasTheIntervalOfItsPatients() {
        Interval interval = table(DeskReport.sound()).interval().orElseThrow();

        assertThat(interval.lower()).isEqualTo(0.5765, within(0.005));
        assertThat(interval.upper()).isEqualTo(0.8533, within(0.003));
        assertThat(table(DeskReport.sound())).isEqualTo(table(DeskReport.sound()));
    }

    @Test
    void refusesSlicesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeskScan.Slice(10, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeskScan.Slice(0, 0, 0));
    }

    private static DeskTable table(DeskReport report) {
        return DeskTable.of(DeskScan.all(), report);
    }
}
