package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.workbench.Refusal;
import org.mindgap.workbench.Workbench;
import tools.jackson.databind.node.ObjectNode;

/// The form of a tool and what its buttons do.
final class ToolBench extends Section {
    private final Tool tool;
    private final ResultPanel result;
    private final ToolForm form;

    ToolBench(Tool tool, ResultPanel result) {
        this.tool = tool;
        this.result = result;
        this.form = new ToolForm(tool, this::compute, this::example, this::clear);
        addClassName("tool-bench");
        add(new H2(getTranslation("workbench.values")), form);
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
        form.clear();
        result.clear();
    }

    private void compute() {
        Optional<ObjectNode> input = form.read();
        if (input.isEmpty()) {
            result.clear();
            return;
        }
        try {
            byte[] json = Workbench.compute(tool.operation(), ToolForm.bytes(input.get()));
            result.show(input.get(), json, form.typed());
        } catch (Refusal refusal) {
            result.clear();
            form.complain(refusal.getMessage());
        }
    }
}
