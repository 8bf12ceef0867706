package org.mindgap.lab.engine;

import org.jspecify.annotations.Nullable;

/// The lab "Two districts, many levers": a model is trained for two districts, becomes a decision, and meets people.
///
/// Nothing is drawn by chance: training uses a grid, and the rates are exact. A model that was just trained is kept, so
/// that moving a threshold costs no training.
public final class TwoDistricts {

    /// What a model depends on.
    private record Trained(
            DistrictsWorld world, DistrictInputs inputs, DistrictPreparation preparation, DistrictTraining training) {}

    private @Nullable Trained known;
    private DistrictModel model = new DistrictModel(0, 0, 0, 0, 0);

    public DistrictsOutcome outcome(DistrictsState state) {
        DistrictsWorld repaired = state.world().after(state.plan().preparation());
        DistrictModel trained = model(repaired, state.plan());
        DistrictsWorld used = repaired.at(state.site());
        DistrictRules rules = DistrictRules.of(
                state.plan(),
                new DistrictScores(trained, repaired.town(), false),
                new DistrictScores(trained, repaired.van(), true),
                repaired.vanShare());
        return new DistrictsOutcome(
                trained, rules, rates(trained, rules.town(), used, false), rates(trained, rules.van(), used, true));
    }

    private DistrictModel model(DistrictsWorld repaired, DistrictsPlan plan) {
        Trained wanted = new Trained(repaired, plan.inputs(), plan.preparation(), plan.training());
        if (!wanted.equals(known)) {
            model = new DistrictTrainingData(repaired, plan.inputs(), plan.preparation()).train(plan.training());
            known = wanted;
        }
        return model;
    }

    private static DistrictRates rates(DistrictModel model, DistrictRule rule, DistrictsWorld world, boolean van) {
        DistrictSetting district = world.district(van);
        DistrictScores scores = new DistrictScores(model, district, van);
        double read = rule instanceof DistrictRule.Reader reader ? reader.read(scores::selectionRate) : 0;
        return new DistrictRates(
                world.share(van),
                district.prevalence(),
                rule.recalled(scores::sensitivity, true),
                rule.recalled(scores::falsePositiveRate, false),
                scores.auc(),
                read);
    }

    /// The scores of a district's people where the model is used, to draw what else could have been decided.
    public static DistrictScores scores(DistrictsState state, DistrictModel model, boolean ofTheVan) {
        DistrictsWorld used = state.world().after(state.plan().preparation()).at(state.site());
        return new DistrictScores(model, used.district(ofTheVan), ofTheVan);
    }
}
