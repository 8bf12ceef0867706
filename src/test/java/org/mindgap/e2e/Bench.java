package org.mindgap.e2e;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The contour bench on a page, the only one there.
record Bench(Visitor visitor) {
    static final int PIXELS = 96;

    private static final int STEP = 8;
    private static final Pattern PLACE = Pattern.compile("Column (\\d+), row (\\d+)");

    /// A straight stroke along a row.
    ///
    /// @param tool as the page calls it: brush, eraser or fill
    record Stroke(String tool, int radius, int fromColumn, int toColumn, int row) {
        String key() {
            return switch (tool) {
                case "eraser" -> "e";
                case "fill" -> "f";
                default -> "Space";
            };
        }
    }

    Locator canvas() {
        return visitor.page().locator(".contour:not([data-still]) canvas");
    }

    Locator tool(String name) {
        return visitor.page().locator(".contour [data-tool='" + name + "']");
    }

    Locator radius() {
        return visitor.page().locator("[data-radius]");
    }

    Locator story() {
        return visitor.page().locator(".lab-story");
    }

    /// The values of all tiles in their order.
    Locator values() {
        return visitor.page().locator(".contour-side .contour-tiles dd:not([aria-hidden])");
    }

    Locator tile(String metric) {
        return visitor.page()
                .locator(".contour-side .contour-tiles > div")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .locator("dt")
                                .getByText(
                                        Words.of("lab.contour.metric." + metric),
                                        new Locator.GetByTextOptions().setExact(true))))
                .locator("dd:not([aria-hidden])");
    }

    Locator scenario() {
        return visitor.field("lab.contour.scenario");
    }

    /// What the keys of the canvas are answered with.
    Locator said() {
        return visitor.page().locator(".contour:not([data-still]) [role='status']");
    }

    /// Moves the cursor with the arrow keys, from wherever it stands.
    void moveTo(Keyboard keys, int column, int row) {
        keys.press("ArrowLeft");
        Matcher place = PLACE.matcher(said().textContent());
        if (!place.find()) {
            throw new IllegalStateException("The cursor does not say where it is: " + said().textContent());
        }
        move(keys, "ArrowLeft", "ArrowRight", column - Integer.parseInt(place.group(1)));
        move(keys, "ArrowUp", "ArrowDown", row - Integer.parseInt(place.group(2)));
    }

    private static void move(Keyboard keys, String back, String forth, int by) {
        String key = by < 0 ? back : forth;
        Hand.times(keys, "Shift+" + key, Math.abs(by) / STEP);
        Hand.times(keys, key, Math.abs(by) % STEP);
    }
}
