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
    public static final String REQUIREMENTS = "requirements";
    public static final String CERTIFICATES = "certificates";
    public static final String VERIFY = "verify";
    public static final String MY_DATA = "my-data";
    public static final String SHARED_RECOMMENDATION = "shared-recommendation";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";

    public static final String INSTITUTIONS = "institutions";
    public static final String INVITATION = "invitation";

    /// The pages of one institution; [#in] puts its id into the address.
    public static final String INSTITUTION_PEOPLE = "institutions/:institution/people";

    public static final String INSTITUTION_PERSON = "institutions/:institution/people/:person";
    public static final String INSTITUTION_RECORD = "institutions/:institution/people/:person/record";
    public static final String INSTITUTION_INVITATIONS = "institutions/:institution/invitations";
    public static final String INSTITUTION_FILE = "institutions/:institution/people-file";
    public static final String INSTITUTION_GROUPS = "institutions/:institution/groups";
    public static final String INSTITUTION_ASSIGNMENTS = "institutions/:institution/assignments";
    public static final String INSTITUTION_COMPLETION = "institutions/:institution/completion";
    public static final String INSTITUTION_EVIDENCE = "institutions/:institution/evidence";
    public static final String INSTITUTION_LOG = "institutions/:institution/log";
    public static final String INSTITUTION_SETTINGS = "institutions/:institution/settings";
    public static final String MAILS = "mails";
    public static final String CALENDAR = "calendar";

    private Routes() {}

    /// The address of a page of one institution.
    public static String in(String page, Object institution) {
        return page.replace(":institution", institution.toString());
    }
}
