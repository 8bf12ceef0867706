package org.mindgap.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table with rows about people: which rows are a person's, and what becomes of them with the account.
///
/// @param rows a condition in SQL that is true for the rows of `:people`, who are the person's pseudonyms; `:names` are
///     the same as texts
/// @param hidden columns that nobody is handed: secrets, and what is of other people
record PersonalTable(String name, String rows, Fate fate, Set<String> hidden) {
    /// What becomes of the rows when an account is deleted.
    enum Fate {
        /// They are deleted at once.
        GOES,
        /// They stay under a pseudonym that leads to nobody any more.
        STAYS
    }

    private static final String PERSON = "person_id in (:people)";
    private static final String MAKER = "made_by in (:people)";
    private static final String ATTEMPT = "attempt_id in (select id from check_attempt where person_id in (:people))";

    private static final String CERTIFIED = """
            (ledger_person, ledger_seq) in
            (select ledger_person, ledger_seq from completion where person_id in (:people))""";

    /// Every table with rows of a person, in the order in which they are told.
    static final List<PersonalTable> ALL = List.of(
            goes("account", PERSON, "password_hash"),
            goes("account_authority", "account_id in (select id from account where person_id in (:people))"),
            goes("guest", PERSON, "token_hash"),
            goes("person_name", PERSON),
            goes("profile", PERSON),
            goes("profile_role", PERSON),
            goes("place", PERSON),
            goes("practice_words", PERSON),
            goes("open_answer", PERSON),
            goes("group_member", PERSON),
            goes("mail_log", PERSON),
            goes("mail_reason", "mail_id in (select id from mail_log where person_id in (:people))"),
            goes("calendar_feed", PERSON, "token_hash"),
            goes("conversation_draft", PERSON),
            goes("conversation_version", PERSON),
            goes("conversation_share", PERSON, "token_hash"),
            goes("group_trainer", PERSON),
            stays("person", "id in (:people)"),
            stays("institution_member", PERSON),
            stays("requirement", PERSON),
            stays("requirement_change", PERSON),
            stays("assignment_target", PERSON),
            stays("completion", PERSON),
            stays("module_completion", PERSON),
            stays("certificate", CERTIFIED),
            stays("certificate_holder", "certificate_id in (select id from certificate where " + CERTIFIED + ")"),
            stays(
                    "certificate_revocation",
                    "revoked_by in (:people) or certificate_id in (select id from certificate where " + CERTIFIED
                            + ")"),
            stays("check_attempt", PERSON),
            stays("check_result", ATTEMPT),
            stays("item_answer", PERSON),
            stays("item_credit", ATTEMPT),
            stays("unfit_answer", PERSON),
            stays("lab_try", PERSON),
            stays("gap_check", PERSON),
            stays("gap_check_end", "check_id in (select id from gap_check where person_id in (:people))"),
            stays("practice_answer", PERSON),
            stays("contribution_decision", PERSON),
            stays("review_done", PERSON),
            stays("review_switch", PERSON),
            stays("review_plan", "set_by in (:people)"),
            stays("group_membership", PERSON),
            stays("group_gain", PERSON),
            stays("group_recall", PERSON),
            stays("peer_group", MAKER),
            stays("assignment", MAKER),
            stays("invitation_batch", MAKER, "file_name"),
            stays("invitation", MAKER, "token_hash", "email", "name"),
            stays("administration_log", "subject in (:names) or actor_id in (:people)"),
            stays("ledger", PERSON),
            stays("ledger_head", PERSON));

    /// Tables that refer to people and are not handed out, each with the reason.
    static final Map<String, String> EXCUSED = Map.of(
            "contribution_link",
            "It is the one way from a person to what they contributed and nothing else; what they contributed is a copy of"
                    + " answers that are handed out, and goes with the account.");

    private static PersonalTable goes(String name, String rows, String... hidden) {
        return new PersonalTable(name, rows, Fate.GOES, Set.of(hidden));
    }

    private static PersonalTable stays(String name, String rows, String... hidden) {
        return new PersonalTable(name, rows, Fate.STAYS, Set.of(hidden));
    }
}
