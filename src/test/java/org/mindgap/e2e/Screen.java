package org.mindgap.e2e;

/// The two screens that every journey is made on.
enum Screen {
    DESK(1280, 860),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
