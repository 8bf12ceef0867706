package org.mindgap.lab.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.lab.engine.DistrictDecision;
import org.mindgap.lab.engine.DistrictSite;
import org.mindgap.lab.engine.DistrictsOutcome;
import org.mindgap.lab.engine.DistrictsState;
import org.mindgap.lab.engine.DistrictsVerdict;

/// Says in a few sentences what a plan does to whom.
record DistrictsStory(Texts texts, DistrictsWords words) {

    DistrictsStory(Texts texts) {
        this(texts, new DistrictsWords(texts));
    }

    /// @param baseline at the same site
    String of(DistrictsState state, DistrictsOutcome now, DistrictsState start, DistrictsOutcome baseline) {
        boolean untouched = state.plan().equals(start.plan()) && state.world().equals(start.world());
        List<String> said = new ArrayList<>();
        if (untouched) {
            said.add(texts.of(
                    "lab.districts.story.start",
                    now.town().sensitivity(),
                    now.van().sensitivity(),
                    Math.round(now.missed()),
                    Math.round(now.alarms())));
        } else {
            said.add(texts.of(
                    "lab.districts.story.changed",
                    words.way(state, start),
                    now.town().sensitivity(),
                    now.van().sensitivity(),
                    Math.round(now.missed()),
                    words.change(baseline.missed(), now.missed()),
                    Math.round(now.alarms()),
                    words.change(baseline.alarms(), now.alarms())));
        }
        verdict(now, baseline).ifPresent(said::add);
        if (!now.rules().reachable()) {
            said.add(texts.of("lab.districts.story.unreachable"));
        }
        now.rules().byChance().ifPresent(share -> said.add(texts.of("lab.districts.story.by-chance", share)));
        if (state.plan().decision() == DistrictDecision.DEFERRAL) {
            said.add(texts.of(
                    "lab.districts.story.reader", now.town().read(), now.van().read()));
        }
        if (now.model().isInverted()) {
            said.add(texts.of("lab.districts.story.inverted"));
        }
        if (state.site() == DistrictSite.ELSEWHERE) {
            said.add(texts.of("lab.districts.story.elsewhere"));
        }
        return String.join(" ", said);
    }

    private Optional<String> verdict(DistrictsOutcome now, DistrictsOutcome baseline) {
        return DistrictsVerdict.of(now, baseline).map(verdict -> switch (verdict) {
            case LEVELLING_DOWN ->
                texts.of(
                        "lab.districts.story.levelling-down",
                        words.change(baseline.town().missed(), now.town().missed()),
                        words.change(baseline.van().missed(), now.van().missed()));
            case BACKFIRE ->
                texts.of(
                        "lab.districts.story.backfire",
                        Math.abs(baseline.sensitivityGap()),
                        Math.abs(now.sensitivityGap()));
        });
    }
}
