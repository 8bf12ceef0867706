package org.mindgap.teaching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.statistics.PairedGain;
import org.mindgap.teaching.GroupLearning.ModuleLearning;
import org.mindgap.teaching.GroupLearning.Tests;
import org.mindgap.widget.ChartFigure;

/// What a group learned in one module: who completed it, and the mean gain from the test before to the one after.
class ModuleSection extends Section {
    ModuleSection(CourseModule module, ModuleLearning known, int members) {
        addClassName("group-module");
        add(new H2(module.title()), new Paragraph(getTranslation("group.completed", known.completed(), members)));
        known.tests()
                .ifPresent(tests ->
                        tests.gain().ifPresentOrElse(gain -> show(module, tests, gain), () -> addNeeded(tests)));
    }

    private void addNeeded(Tests tests) {
        Paragraph needed = new Paragraph(getTranslation("group.needed", tests.waiting(), Tests.FEWEST));
        needed.addClassName("needed");
        add(needed);
    }

    private void show(CourseModule module, Tests tests, PairedGain gain) {
        GainWords words = new GainWords(this, getLocale());
        add(
                new Paragraph(words.gain(gain)),
                new ChartFigure("gain-" + module.id(), words.chart(gain, tests.orders())),
                new Paragraph(tests.orders().map(words::orders).orElseGet(() -> getTranslation("group.orders-few"))));
        Paragraph waiting = new Paragraph(getTranslation("group.waiting", tests.waiting()));
        waiting.addClassName("small");
        add(waiting);
    }
}
