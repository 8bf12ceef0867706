package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.curriculum.Lab;
import org.mindgap.lab.engine.LabQuery;
import org.mindgap.widget.Markup;

/// A lab without its tasks, to be worked with inside a question; what its tasks ask for stays withheld.
public final class LabWorkbench extends Section {
    private final LabBench<?> bench;

    /// @param id unique in the page
    public LabWorkbench(Lab lab, String id) {
        addClassNames("lab", "lab-workbench");
        if (lab.engine() == Lab.Engine.TWO_DISTRICTS) {
            addClassName("lab-districts");
        }
        setId(id);
        getElement().setAttribute("aria-label", lab.question().plain());
        bench = switch (lab.engine()) {
            case SPLIT_LOTTERY -> bench(id, new SplitLotteryLab(lab, id, task -> false, this::getTranslation));
            case TUNING_CASINO -> bench(id, new TuningCasinoLab(lab, id, task -> false, this::getTranslation));
            case CONTOUR_BENCH -> bench(id, new ContourBenchLab(lab, id, this::getTranslation));
            case REFEREES_DESK -> bench(id, new RefereesDeskLab(lab, id, this::getTranslation));
            case UNDERSTUDY -> bench(id, new UnderstudyLab(lab, id, this::getTranslation));
            case BROCHURE_VAN -> bench(id, new BrochureVanLab(lab, id, this::getTranslation));
            case IMPOSSIBLE_CONSOLE -> bench(id, new ImpossibleConsoleLab(lab, id, this::getTranslation));
            case TWO_DISTRICTS -> bench(id, new TwoDistrictsLab(lab, id, task -> false, this::getTranslation));
        };
        add(Markup.block(lab.intro()).named("lab-intro", "prose"), bench);
    }

    private static <S> LabBench<S> bench(String id, Instrument<S> instrument) {
        return new LabBench<>(id, instrument, Optional.empty());
    }

    /// The state it is in.
    public String query() {
        return bench.query();
    }

    /// Brings it into the state of a query, or as close as it gets.
    public void restore(String query) {
        bench.restore(LabQuery.parameters(query));
    }

    /// Tells the query of every state that follows the present one.
    public void whenMoved(Consumer<String> listener) {
        bench.whenMoved(listener);
    }
}
