-- Common SQL for H2 and PostgreSQL. Never edited once merged; what comes later is a new file V002, V003, …
--
-- Two database users. The owner runs the migrations and owns every table. The application signs in as
-- ${application_user} and may do only what a migration grants it, so every new table ends with a line such as
--     grant select, insert on new_table to ${application_user};
-- "select, insert" makes a table append-only; add update and delete only where rows are meant to change.
-- A row that the application locks with "for update" needs the update right on PostgreSQL.
-- "grant … on schema" is a syntax error on H2 and not needed on PostgreSQL.

-- People: a random pseudonym, and nothing else. Never deleted, because the ledger refers to it.
create table person (
    id uuid not null,
    created_at timestamp with time zone not null,
    constraint person_has_one_pseudonym primary key (id)
);
grant select, insert on person to ${application_user};

-- Personal data: these tables can be emptied without touching the ledger.
create table account (
    id uuid not null,
    person_id uuid not null,
    -- normalised by the application: lower case, no surrounding space
    email varchar(254) not null,
    password_hash varchar(255) not null,
    created_at timestamp with time zone not null,
    constraint account_has_one_id primary key (id),
    constraint account_belongs_to_one_person unique (person_id),
    constraint account_has_an_email_of_its_own unique (email),
    constraint account_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, update, delete on account to ${application_user};

create table account_authority (
    account_id uuid not null,
    authority varchar(40) not null,
    constraint account_has_an_authority_once primary key (account_id, authority),
    constraint account_authority_belongs_to_an_account foreign key (account_id) references account (id) on delete cascade
);
grant select, insert, delete on account_authority to ${application_user};

create table guest (
    token_hash varchar(64) not null,
    person_id uuid not null,
    created_at timestamp with time zone not null,
    constraint guest_is_known_by_a_token primary key (token_hash),
    constraint guest_is_one_person unique (person_id),
    constraint guest_is_a_person foreign key (person_id) references person (id)
);
grant select, insert, delete on guest to ${application_user};

create table profile (
    person_id uuid not null,
    track varchar(40) not null,
    updated_at timestamp with time zone not null,
    constraint profile_describes_one_person primary key (person_id),
    constraint profile_describes_a_person foreign key (person_id) references person (id)
);
grant select, insert, update, delete on profile to ${application_user};

create table profile_role (
    person_id uuid not null,
    professional_role varchar(40) not null,
    constraint profile_names_a_role_once primary key (person_id, professional_role),
    constraint profile_role_belongs_to_a_profile foreign key (person_id) references profile (person_id) on delete cascade
);
grant select, insert, delete on profile_role to ${application_user};

-- The ledger: what each person did, as a hash chain of their own. Append-only.
create table ledger (
    person_id uuid not null,
    seq bigint not null,
    event_id uuid not null,
    happened_at timestamp with time zone not null,
    kind varchar(40) not null,
    subject varchar(200) not null,
    content_version varchar(64) not null,
    body varchar(4000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint ledger_numbers_the_events_of_a_person primary key (person_id, seq),
    constraint ledger_records_an_event_once unique (person_id, event_id),
    constraint ledger_links_each_event_to_one_before unique (person_id, previous_hash),
    constraint ledger_counts_from_one check (seq >= 1),
    constraint ledger_is_about_a_person foreign key (person_id) references person (id)
);
grant select, insert on ledger to ${application_user};

-- The end of each chain: the row that a writer locks, so that one person's events queue up and other people's do not.
create table ledger_head (
    person_id uuid not null,
    seq bigint not null,
    hash varchar(64) not null,
    constraint ledger_has_one_head_a_person primary key (person_id),
    constraint ledger_head_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, update on ledger_head to ${application_user};

-- Daily checkpoints: one root over all chains that grew since the one before. Append-only.
create table checkpoint (
    number bigint not null,
    made_at timestamp with time zone not null,
    previous_root varchar(64) not null,
    root varchar(64) not null,
    constraint checkpoint_has_one_number primary key (number),
    constraint checkpoint_follows_one_before unique (previous_root),
    constraint checkpoint_counts_from_one check (number >= 1)
);
grant select, insert on checkpoint to ${application_user};

create table checkpoint_head (
    number bigint not null,
    person_id uuid not null,
    seq bigint not null,
    hash varchar(64) not null,
    constraint checkpoint_anchors_a_person_once primary key (person_id, number),
    constraint checkpoint_head_belongs_to_a_checkpoint foreign key (number) references checkpoint (number),
    constraint checkpoint_head_points_into_the_ledger foreign key (person_id, seq) references ledger (person_id, seq)
);
create index checkpoint_head_by_number on checkpoint_head (number);
grant select, insert on checkpoint_head to ${application_user};

-- Where each person is, lesson by lesson: the newest place wins.
create table place (
    person_id uuid not null,
    lesson varchar(200) not null,
    anchor varchar(200) not null,
    updated_at timestamp with time zone not null,
    constraint place_is_one_in_a_lesson primary key (person_id, lesson),
    constraint place_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, update, delete on place to ${application_user};
