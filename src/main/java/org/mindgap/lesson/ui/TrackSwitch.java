package org.mindgap.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mindgap.curriculum.Track;

/// Switches between the sides of a lesson; the reader's own side comes first. Stays in view while they read.
final class TrackSwitch extends Div {
    private final Map<Track, Button> buttons = new EnumMap<>(Track.class);
    private final Track own;
    private Track shown;

    TrackSwitch(Track own, Consumer<Track> show) {
        this.own = own;
        this.shown = own;
        addClassName("track-bar");
        Div group = new Div();
        group.addClassName("track-switch");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("track.switch"));
        add(group);
        List<Track> sides =
                own == Track.MIXED ? List.of(Track.MIXED, Track.CLINICAL, Track.TECHNICAL) : List.of(own, own.other());
        for (Track side : sides) {
            Button button = new Button("", click -> {
                shown = side;
                label();
                show.accept(side);
            });
            buttons.put(side, button);
            group.add(button);
        }
        label();
    }

    private void label() {
        buttons.forEach((side, button) -> {
            boolean pressed = side == shown;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            button.setText(getTranslation(pressed || side == own ? name(side) : invitation(side)));
        });
    }

    private static String name(Track side) {
        return switch (side) {
            case CLINICAL -> "track.clinical";
            case TECHNICAL -> "track.technical";
            case MIXED -> "track.mixed";
        };
    }

    private static String invitation(Track side) {
        return switch (side) {
            case CLINICAL -> "track.see-clinical";
            case TECHNICAL -> "track.see-technical";
            case MIXED -> "track.see-mixed";
        };
    }
}
