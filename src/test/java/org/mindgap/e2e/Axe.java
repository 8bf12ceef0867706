package org.mindgap.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// Asks axe-core what is wrong with a page.
///
/// Runs its script in the page at once, without the second page that its own builder opens per question: four times
/// faster, and enough where there are no frames.
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /// The rules whose outcome can depend on colours.
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            async (place, {only, without}) => {
              const options = {
                resultTypes: ['violations'],
                rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])),
              };
              if (only.length > 0) {
                options.runOnly = {type: 'rule', values: only};
              }
              const {violations} = await axe.run(place, options);
              return violations.flatMap(({id, impact, nodes}) =>
                nodes.map(node => `${id} (${impact}): ${node.target.join(' ')}: ${node.failureSummary}`));
            }""";

    private Axe() {}

    /// Every violation of any impact.
    static List<String> violations(Page page) {
        return run(whole(page), List.of(), List.of());
    }

    /// Every violation of any impact in a part of a page.
    static List<String> violationsIn(Locator place) {
        return run(place, List.of(), List.of());
    }

    /// What another width than that just asked about can have changed: colours do not depend on it.
    static List<String> violationsByWidth(Page page) {
        return run(whole(page), List.of(), COLOUR_RULES);
    }

    /// What other colours than those just asked about can have changed.
    static List<String> violationsByColour(Page page) {
        return run(whole(page), COLOUR_RULES, List.of());
    }

    private static Locator whole(Page page) {
        return page.locator("html");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Locator place, List<String> only, List<String> without) {
        if ((boolean) place.page().evaluate("() => typeof axe === 'undefined'")) {
            place.page().evaluate(SCRIPT);
        }
        return (List<String>) place.evaluate(RUN, Map.of("only", only, "without", without));
    }
}
