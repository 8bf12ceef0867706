package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the two districts to numbers that other software printed with ten digits: NumPy, SciPy, scikit-learn and R.
class TwoDistrictsReferenceTest {
    private static final double FITTED = 1e-6;

    private static DistrictsState with(String... changes) {
        Map<String, String> query = LabQuery.parameters(String.join("&", changes));
        Restored<DistrictsState> restored =
                new LabQuery<>(DistrictsControls.all()).read(DistrictsState.defaults(), query);
        assertThat(restored.fallbacks()).isEmpty();
        return restored.state();
    }

    private static DistrictsOutcome outcome(String... changes) {
        return new TwoDistricts().outcome(with(changes));
    }

    private static void assertClose(double actual, double expected, double scale) {
        assertThat(actual).isEqualTo(expected, within(FITTED * scale));
    }

    @Test
    void trainsTheModelOfTheReference() {
        DistrictModel model = outcome().model();

        assertClose(model.intercept(), -1.939417846, 1);
        assertClose(model.signal(), 1.889541678, 1);
        assertClose(model.marker(), 0.9413857446, 1);
    }

    @Test
    void measuresTheBaseline() {
        DistrictsOutcome outcome = outcome();

        assertRates(outcome.town(), 0.9260782935, 0.2602523033, 0.470786526, 0.3934175013, 0.9302895373);
        assertRates(outcome.van(), 0.7926871329, 0.2309716272, 0.2760598873, 0.2871431777, 0.8637965021);
        assertClose(outcome.town().missed(), 110.8825597, 1e3);
        assertClose(outcome.van().missed(), 51.82821678, 1e3);
        assertClose(outcome.town().alarms(), 1561.51382, 1e3);
        assertClose(outcome.van().alarms(), 519.6861611, 1e3);
    }

    private static void assertRates(
            DistrictRates rates, double sensitivity, double alarms, double predictive, double recall, double auc) {
        assertClose(rates.sensitivity(), sensitivity, 1);
        assertClose(rates.falsePositiveRate(), alarms, 1);
        assertClose(rates.predictiveValue().orElseThrow(), predictive, 1);
        assertClose(rates.recall(), recall, 1);
        assertClose(rates.auc(), auc, 1);
    }

    /// Sensitivity of town and van, the gaps, missed cancers, false alarms and cost; then the warning.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inputs=signal-marker | 0.9260782935 | 0.7926871329 | 0.1333911607 | 0.0292806761 | 0.1947266387 | 162.7107765 | 2081.199981 | 3708.307746 |
            inputs=signal | 0.9228019901 | 0.7950797388 | 0.1277222513 | 0.06344054697 | 0.1621413829 | 167.0270802 | 2186.782422 | 3857.053224 |
            inputs=signal-marker-district | 0.9356590439 | 0.7082282423 | 0.2274308017 | 0.1241465099 | 0.1215922968 | 169.4543735 | 2060.895708 | 3755.439443 | BACKFIRE
            preparation=reweighing | 0.9345322408 | 0.8102971129 | 0.1242351278 | 0.03044164684 | 0.1896148078 | 145.6273606 | 2251.457098 | 3707.730704 |
            preparation=balance-districts | 0.9215584858 | 0.7848937233 | 0.1366647625 | 0.03758993028 | 0.1883965291 | 171.4388405 | 2010.290073 | 3724.678478 | BACKFIRE
            preparation=balance-districts-labels | 0.9951128457 | 0.9748998767 | 0.02021296898 | 0.0468590881 | 0.1203667002 | 13.60576231 | 5631.603611 | 5767.661234 |
            training=worst-district | 0.9291423481 | 0.7984829384 | 0.1306594097 | 0.02226173366 | 0.1992621937 | 156.6657432 | 2147.270529 | 3713.927961 |
            preparation=label-audit | 0.9300593686 | 0.8009194573 | 0.1291399113 | 0.03009852057 | 0.1921390649 | 154.6810828 | 2158.554914 | 3705.365742 |
            preparation=fix-acquisition | 0.9155746441 | 0.8716666294 | 0.04390801469 | -0.09852053756 | 0.2667195293 | 158.7213765 | 2185.855287 | 3773.069052 |
            offset-van=0&separation-van=2&missed-labels-van=0.02&marker-diseased-van=0.6&marker-healthy-van=0.3 | 0.9181068613 | 0.9181068613 | 0 | 0 | 0.1903098822 | 143.3129928 | 1992.996626 | 3426.126554 |
            offset-van=0&separation-van=2&missed-labels-van=0.02&marker-diseased-van=0.6&marker-healthy-van=0.3&site=elsewhere | 0.8991684921 | 0.8991684921 | 0 | 0 | 0.1857300838 | 176.4551387 | 2161.241091 | 3925.792478 |
            offset-van=0&separation-van=2&missed-labels-van=0.02&inputs=signal | 0.9134420138 | 0.9134420138 | 0 | 0 | 0.186514715 | 151.4764758 | 2160.026067 | 3674.790824 |
            offset-van=0&separation-van=2&missed-labels-van=0.02&inputs=signal&site=elsewhere | 0.9134420138 | 0.9134420138 | 0 | 0 | 0.186514715 | 151.4764758 | 2160.026067 | 3674.790824 |
            decision=equal-opportunity | 0.9260782935 | 0.9260782935 | 0 | -0.1979727233 | 0.2874084452 | 129.3629863 | 2592.520129 | 3886.149992 |
            decision=equal-recall | 0.9260782935 | 0.8727713104 | 0.05330698312 | -0.07990366371 | 0.2489429864 | 142.6897321 | 2326.864745 | 3753.762066 |
            decision=equal-predictive-value | 0.9260782935 | 0.511819096 | 0.4142591975 | 0.1963258155 | 0 | 232.9277857 | 1705.348417 | 4034.626274 | BACKFIRE
            decision=floor | 0.9260782935 | 0.9 | 0.02607829355 | -0.1332282647 | 0.2681443015 | 135.8825597 | 2446.845098 | 3805.670694 |
            decision=floor&least-sensitivity=0.91 | 0.9260782935 | 0.91 | 0.01607829355 | -0.1561331781 | 0.2754014498 | 133.3825597 | 2498.381153 | 3832.206749 |
            decision=equalised-odds | 0.8965295449 | 0.8965295449 | 0 | 0 | 0.1622197715 | 181.0732964 | 3184.5 | 4995.232964 | LEVELLING_DOWN
            decision=recalibration | 0.9377119667 | 0.7698477895 | 0.1678641771 | 0.0818249082 | 0.1557726081 | 150.9701026 | 2207.647421 | 3717.348447 | BACKFIRE
            decision=deferral | 0.9630184473 | 0.8850048828 | 0.07801356452 | 0.01980983937 | 0.1875756959 | 84.22110837 | 1244.256133 | 2086.467217 |
            site=elsewhere | 0.9118549647 | 0.778777945 | 0.1330770197 | 0.06100330278 | 0.1654262851 | 187.5230667 | 2149.111149 | 4024.341816 |
            inputs=signal&site=elsewhere | 0.9228019901 | 0.7950797388 | 0.1277222513 | 0.06344054697 | 0.1621413829 | 167.0270802 | 2186.782422 | 3857.053224 |
            """)
    void doesWhatTheReferenceDoes(
            String changes,
            double town,
            double van,
            double gap,
            double alarmGap,
            double predictiveGap,
            double missed,
            double alarms,
            double cost,
            DistrictsVerdict warning) {
        DistrictsOutcome outcome = outcome(changes);

        assertClose(outcome.town().sensitivity(), town, 1);
        assertClose(outcome.van().sensitivity(), van, 1);
        assertClose(outcome.sensitivityGap(), gap, 1);
        assertClose(outcome.alarmGap(), alarmGap, 1);
        assertClose(outcome.predictiveGap().orElseThrow(), predictiveGap, 1);
        assertClose(outcome.missed(), missed, 1e3);
        assertClose(outcome.alarms(), alarms, 1e4);
        assertClose(outcome.cost(10), cost, 1e4);
        boolean elsewhere = changes.contains("elsewhere");
        DistrictsOutcome baseline = elsewhere ? outcome("site=elsewhere") : outcome();
        assertThat(DistrictsVerdict.of(outcome, baseline).orElse(null)).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({
        "decision=equal-opportunity, -3.531704032",
        "decision=equal-recall, -2.933123742",
        "decision=equal-predictive-value, -0.7706605261",
        "decision=floor, -3.20943002",
        "decision=floor&least-sensitivity=0.91, -3.324633361"
    })
    void putsTheVansThresholdWhereTheReferenceHasIt(String changes, double threshold) {
        DistrictRules rules = outcome(changes).rules();

        assertThat(rules.reachable()).isTrue();
        assertClose(rules.town().threshold(), -2.302585093, 1);
        assertClose(rules.van().threshold(), threshold, 1);
    }

    @Test
    void equalisesOddsByChanceInTheTown() {
        DistrictsOutcome outcome = outcome("decision=equalised-odds");

        DistrictRule.Lottery town = (DistrictRule.Lottery) outcome.rules().town();
        DistrictRule.Lottery van = (DistrictRule.Lottery) outcome.rules().van();
        assertThat(town.chance()).isEqualTo(0.386);
        assertClose(town.ignored(), 0.1166991121, 1);
        assertThat(van.ignored()).isZero();
        assertClose(TwoDistricts.scores(with(), outcome.model(), false).sensitivity(town.threshold()), 0.9639792049, 1);
        assertClose(TwoDistricts.scores(with(), outcome.model(), true).sensitivity(van.threshold()), 0.8965295449, 1);
        assertClose(outcome.town().missed(), 155.2056826, 1e3);
        assertClose(outcome.van().missed(), 25.86761377, 1e3);
    }

    @Test
    void recalibratesByTheInterceptsOfTheReference() {
        DistrictsOutcome outcome = outcome();
        DistrictScores town = TwoDistricts.scores(with(), outcome.model(), false);
        DistrictScores van = TwoDistricts.scores(with(), outcome.model(), true);

        assertClose(town.meanRisk(0), 0.1862609306, 1);
        assertClose(van.meanRisk(0), 0.109217209, 1);
        assertClose(DistrictRules.moved(town), 0.1727464187, 1);
        assertClose(DistrictRules.moved(van), -0.1508371297, 1);
    }

    @Test
    void followsTheTownWhenItFollowsTheLargestLoss() {
        assertClose(outcome("training=worst-district").model().townWeight(), 0.9653040119, 1);
    }

    @Test
    void sendsTheReaderWhomTheReferenceSends() {
        DistrictsOutcome outcome = outcome("decision=deferral");

        assertClose(outcome.town().read(), 0.2905285779, 1);
        assertClose(outcome.van().read(), 0.3044917315, 1);
    }

    @Test
    void hasNoGapsWhereNothingDiffers() {
        String same = "missed-labels-town=0&missed-labels-van=0&separation-van=2&offset-van=0&marker-diseased-town=0.5"
                + "&marker-healthy-town=0.5";
        DistrictsOutcome equal = outcome(same, "prevalence-van=0.2");
        DistrictsOutcome rarer = outcome(same);

        assertClose(equal.town().sensitivity(), 0.926482171, 1);
        assertThat(equal.sensitivityGap()).isEqualTo(0, within(1e-12));
        assertThat(equal.alarmGap()).isEqualTo(0, within(1e-12));
        assertThat(equal.predictiveGap().orElseThrow()).isEqualTo(0, within(1e-12));
        assertThat(rarer.sensitivityGap()).isEqualTo(0, within(1e-12));
        assertThat(rarer.alarmGap()).isEqualTo(0, within(1e-12));
        assertClose(rarer.predictiveGap().orElseThrow(), 0.1862216625, 1);
    }

    @Test
    void lightsAllLampsWithEqualDiseaseAndRepairedData() {
        DistrictsOutcome outcome = outcome(
                "prevalence-van=0.2", "separation-van=2", "offset-van=0", "missed-labels-van=0.02", "inputs=signal");

        assertClose(outcome.town().sensitivity(), 0.9259697494, 1);
        assertThat(DistrictsLamps.of(outcome)).isEqualTo(new DistrictsLamps(true, true, true, true));
    }

    @Test
    void weighsAsTheReferenceDoes() {
        DistrictsWorld world = DistrictsWorld.defaults();
        double[][] before = cells(world);
        double all = Arrays.stream(before).flatMapToDouble(Arrays::stream).sum();
        double[] expected = {1.036069652, 0.8520408163, 0.9054347826, 2.0875};

        for (int cell = 0; cell < 4; cell++) {
            int group = cell / 2;
            int label = cell % 2;
            double weight = (before[group][0] + before[group][1])
                    * (before[0][label] + before[1][label])
                    / (all * before[group][label]);
            assertClose(weight, expected[cell], 1);
        }
    }

    private static double[][] cells(DistrictsWorld world) {
        return new DistrictTrainingData(world, DistrictInputs.SIGNAL, DistrictPreparation.NONE).cells();
    }
}
