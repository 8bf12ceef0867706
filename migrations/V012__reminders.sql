-- Tasks that several servers share, the log of mails to each person, and the links of calendars.
-- The reasons stand in src/docs/decisions/0017-reminders.md.

-- The table of db-scheduler, as its documentation has it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(250) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(250),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_task_is_scheduled_once primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to ${application_user};

-- What became of the mail of a day to a person. Only added to, until the account is deleted; the text is not kept.
create table mail_log (
    id uuid not null,
    person_id uuid not null,
    -- by the clock of the institution that had something planned
    mail_day date not null,
    attempt integer not null,
    -- SENDING before it is handed over; then SENT, REFUSED (tried again), NOT_NEEDED, GIVEN_UP or UNKNOWN
    outcome varchar(20) not null,
    happened_at timestamp with time zone not null,
    constraint mail_log_entry_has_one_id primary key (id),
    constraint mail_log_has_each_step_once unique (person_id, mail_day, attempt, outcome),
    constraint mail_log_is_about_a_person foreign key (person_id) references person (id),
    constraint mail_log_counts_attempts_from_one check (attempt >= 1)
);
grant select, insert, delete on mail_log to ${application_user};

-- Why a mail was written: for each requirement that had a day in the plan, which rule it was.
create table mail_reason (
    mail_id uuid not null,
    assignment_id uuid not null,
    module_id varchar(80) not null,
    -- INVITATION, REMINDER or OVERDUE
    rule_kind varchar(20) not null,
    last_day date not null,
    constraint mail_reason_is_listed_once primary key (mail_id, assignment_id, module_id),
    constraint mail_reason_belongs_to_a_mail foreign key (mail_id) references mail_log (id),
    constraint mail_reason_comes_from_an_assignment foreign key (assignment_id) references assignment (id)
);
create index mail_reason_by_assignment on mail_reason (assignment_id);
grant select, insert, delete on mail_reason to ${application_user};

-- One link a person under which a calendar finds what is due. The token itself is only in the link.
create table calendar_feed (
    person_id uuid not null,
    token_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    constraint calendar_feed_is_one_a_person primary key (person_id),
    constraint calendar_feed_is_known_by_a_token unique (token_hash),
    constraint calendar_feed_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, delete on calendar_feed to ${application_user};
