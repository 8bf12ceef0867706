package org.mindgap.widget;

/// The addresses of the pages that belong to no part of the course; people keep them, so they stay.
public final class Routes {
    public static final String LANDING = "";
    public static final String PATH = "path";
    public static final String REVIEW = "review";
    public static final String ROLES = "what-do-you-do";
    public static final String GAP_CHECK = "gap-check";
    public static final String GAP_PROFILE = "gap-profile";
    public static final String COHORT = "cohort";
    public static final String COHORT_GROUPS = "cohort/groups";
    public static final String GROUPS = "groups";
    public static final String JOIN = "join";
    public static final String OPEN_QUESTION = "open-question";
    public static final String ITEMS = "items";
    public static final String CALIBRATION = "calibration";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";

    private Routes() {}
}
