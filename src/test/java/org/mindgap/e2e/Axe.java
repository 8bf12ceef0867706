package org.mindgap.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// Asks axe-core what is wrong with a page.
///
/// Runs its script in the page at once, without the second page that its own builder opens per question: four times
/// faster, and enough where there are no frames.
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /// The rules whose outcome can depend on colours.
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            async (place, rules) => {
              const options = {resultTypes: ['violations']};
              if (rules.length > 0) {
                options.runOnly = {type: 'rule', values: rules};
              }
              const {violations} = await axe.run(place, options);
              return violations.flatMap(({id, impact, nodes}) =>
                nodes.map(node => `${id} (${impact}): ${node.target.join(' ')}: ${node.failureSummary}`));
            }""";

    private Axe() {}

    /// Every violation of any impact.
    static List<String> violations(Page page) {
        return run(whole(page), List.of());
    }

    /// Every violation of any impact in a part of a page.
    static List<String> violationsIn(Locator place) {
        return run(place, List.of());
    }

    /// What other colours than those just asked about can have changed.
    static List<String> violationsByColour(Page page) {
        return run(whole(page), COLOUR_RULES);
    }

    private static Locator whole(Page page) {
        return page.locator("html");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Locator place, List<String> rules) {
        if ((boolean) place.page().evaluate("() => typeof axe === 'undefined'")) {
            place.page().evaluate(SCRIPT);
        }
        return (List<String>) place.evaluate(RUN, rules);
    }
}
