package org.mindgap.workbench.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.Calculations;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.node.ObjectNode;

/// The form of a tool and what its buttons do.
final class ToolBench extends Section {
    private final Tool tool;
    private final ResultPanel result;
    private final ToolForm form;
    private final Computing computing;

    ToolBench(Tool tool, ResultPanel result, Calculations calculations) {
        this.tool = tool;
        this.computing = new Computing(calculations);
        this.result = result;
        this.form = new ToolForm(tool, this::compute, this::example, this::clear);
        addClassName("tool-bench");
        add(new H2(getTranslation("workbench.values")));
        if (CsvChooser.suits(tool)) {
            add(new CsvChooser(tool, form::fill));
        }
        add(form, computing);
    }

    ToolForm form() {
        return form;
    }

    /// Fills in what an address gave and computes with it.
    void begin(Map<String, String> typed) {
        form.fill(typed);
        compute();
    }

    private void example() {
        form.clear();
        form.fillInExample();
        compute();
    }

    private void clear() {
        computing.stop();
        form.clear();
        result.clear();
    }

    private void compute() {
        computing.stop();
        Optional<ObjectNode> input = form.read();
        if (input.isEmpty()) {
            result.clear();
            return;
        }
        byte[] bytes = ToolForm.bytes(input.get());
        if (Workbench.isLong(tool.operation())) {
            computeBeside(input.get(), bytes);
            return;
        }
        try {
            byte[] json = Workbench.compute(tool.operation(), bytes);
            result.show(input.get(), json, form.typed());
        } catch (Refusal refusal) {
            result.clear();
            form.complain(refusal.getMessage());
        }
    }

    private void computeBeside(ObjectNode input, byte[] bytes) {
        result.clear();
        Map<String, String> typed = form.typed();
        computing.start(
                UI.getCurrent(),
                progress -> Workbench.compute(tool.operation(), bytes, progress),
                json -> result.show(input, json, typed),
                form::complain);
    }
}
