package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// How a visitor works a page: by pointer, or by keyboard alone.
enum Hand {
    POINTER {
        @Override
        void press(Visitor visitor, Locator button) {
            button.click();
        }

        @Override
        void write(Visitor visitor, Locator field, String text) {
            field.fill(text);
        }

        @Override
        void select(Visitor visitor, Locator list, String words) {
            list.selectOption(new SelectOption().setLabel(words));
        }

        @Override
        void choose(Visitor visitor, Locator group, int option) {
            radios(group).nth(option).check();
        }

        @Override
        void tick(Visitor visitor, Locator box) {
            box.check();
        }

        @Override
        void paint(Visitor visitor, Bench bench, Bench.Stroke stroke) {
            press(visitor, bench.tool(stroke.tool()));
            bench.radius().fill(Integer.toString(stroke.radius()));
            bench.canvas().scrollIntoViewIfNeeded();
            BoundingBox box = bench.canvas().boundingBox();
            var mouse = visitor.page().mouse();
            mouse.move(at(box.x, box.width, stroke.fromColumn()), at(box.y, box.height, stroke.row()));
            mouse.down();
            mouse.move(at(box.x, box.width, stroke.toColumn()), at(box.y, box.height, stroke.row()));
            mouse.up();
        }
    },
    KEYBOARD {
        @Override
        void press(Visitor visitor, Locator button) {
            visitor.tabTo(button);
            visitor.page().keyboard().press("Enter");
        }

        @Override
        void write(Visitor visitor, Locator field, String text) {
            visitor.tabTo(field);
            visitor.page().keyboard().press("Control+a");
            visitor.page().keyboard().type(text);
            visitor.page().keyboard().press("Tab");
        }

        @Override
        void select(Visitor visitor, Locator list, String words) {
            visitor.tabTo(list);
            visitor.page().keyboard().type(words);
        }

        @Override
        void choose(Visitor visitor, Locator group, int option) {
            visitor.tabTo(group);
            visitor.page().keyboard().press("Space");
            for (int down = 0; down < option; down++) {
                visitor.page().keyboard().press("ArrowDown");
            }
            assertThat(radios(group).nth(option)).isChecked();
        }

        @Override
        void tick(Visitor visitor, Locator box) {
            visitor.tabTo(box);
            visitor.page().keyboard().press("Space");
            assertThat(box).isChecked();
        }

        @Override
        void paint(Visitor visitor, Bench bench, Bench.Stroke stroke) {
            visitor.tabTo(bench.canvas());
            Keyboard keys = visitor.page().keyboard();
            int radius = Integer.parseInt(bench.radius().inputValue());
            times(keys, stroke.radius() > radius ? "]" : "[", Math.abs(stroke.radius() - radius));
            bench.moveTo(keys, stroke.fromColumn(), stroke.row());
            for (int column = stroke.fromColumn(); column <= stroke.toColumn(); column++) {
                keys.press(stroke.key());
                if (column < stroke.toColumn()) {
                    keys.press("ArrowRight");
                }
            }
        }
    };

    abstract void press(Visitor visitor, Locator button);

    abstract void write(Visitor visitor, Locator field, String text);

    /// Chooses from a native list by the words of an option.
    abstract void select(Visitor visitor, Locator list, String words);

    /// Chooses one of a group of radio buttons in which nothing was chosen before.
    abstract void choose(Visitor visitor, Locator group, int option);

    abstract void tick(Visitor visitor, Locator box);

    abstract void paint(Visitor visitor, Bench bench, Bench.Stroke stroke);

    /// Answers an item and checks the answer.
    void answer(Visitor visitor, ItemOnPage item, AnswerKey.Answer answer) {
        if (this == POINTER) {
            item.answer(answer);
            return;
        }
        switch (answer) {
            case AnswerKey.Options chosen -> options(visitor, item, chosen.ids());
            case AnswerKey.Number number -> write(visitor, item.number(), Double.toString(number.value()));
            case AnswerKey.Order order -> order(visitor, item, order.ids());
            case AnswerKey.Pairs pairs ->
                pairs.choices().forEach((prompt, choice) -> {
                    Locator list = item.entry(prompt).locator("select");
                    visitor.tabTo(list);
                    visitor.page()
                            .keyboard()
                            .press(item.place()
                                    .locator(".match-choices [data-id='" + choice + "'] .letter")
                                    .textContent());
                    assertThat(list).hasValue(choice);
                });
            case AnswerKey.Parts parts ->
                parts.ids().forEach(part -> {
                    visitor.tabTo(item.entry(part));
                    visitor.page().keyboard().press("Space");
                });
            case AnswerKey.AsItIs _ -> assertThat(item.place()).isVisible();
        }
        visitor.tabTo(item.sure().first());
        visitor.page().keyboard().press("Space");
        press(visitor, item.check());
        assertThat(item.verdict()).isVisible();
    }

    private void options(Visitor visitor, ItemOnPage item, List<String> ids) {
        Locator radios = item.place().locator(".options vaadin-radio-button");
        if (radios.count() == 0) {
            ids.forEach(id -> tick(
                    visitor,
                    item.place()
                            .locator(".options vaadin-checkbox")
                            .filter(new Locator.FilterOptions()
                                    .setHas(visitor.page().locator("[data-option='" + id + "']")))
                            .locator("input")));
            return;
        }
        int option = radios.locator("[data-option]").all().stream()
                .map(words -> words.getAttribute("data-option"))
                .toList()
                .indexOf(ids.getFirst());
        choose(visitor, item.place().locator(".options"), option);
    }

    private static void order(Visitor visitor, ItemOnPage item, List<String> ids) {
        for (int target = 0; target < ids.size() - 1; target++) {
            int from = item.steps().indexOf(ids.get(target));
            if (from > target) {
                visitor.tabTo(item.entry(ids.get(target)).locator("[data-move='1']"));
                times(visitor.page().keyboard(), "ArrowUp", from - target);
            }
        }
    }

    static void times(Keyboard keys, String key, int times) {
        for (int press = 0; press < times; press++) {
            keys.press(key);
        }
    }

    private static Locator radios(Locator group) {
        return group.getByRole(AriaRole.RADIO);
    }

    private static double at(double start, double length, int pixel) {
        return start + (pixel + 0.5) / Bench.PIXELS * length;
    }
}
