-- The living cohort: answers that learners contribute, and the aggregates that are published of them.
-- Nothing from contribution on holds a person or a time; contribution_link is the one way there from a person.
-- The reasons stand in src/docs/decisions/0008-living-cohort.md.

-- Groups whose members contribute together, made by trainers and institutions.
create table peer_group (
    id uuid not null,
    name varchar(80) not null,
    join_code varchar(20) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    constraint peer_group_has_one_id primary key (id),
    constraint peer_group_is_joined_by_a_code_of_its_own unique (join_code),
    constraint peer_group_is_made_by_a_person foreign key (made_by) references person (id)
);
create index peer_group_by_maker on peer_group (made_by);
grant select, insert on peer_group to ${application_user};

-- What people said when they were asked to contribute; the newest counts. Append-only.
create table contribution_decision (
    id uuid not null,
    person_id uuid not null,
    decision varchar(40) not null,
    decided_at timestamp with time zone not null,
    constraint contribution_decision_has_one_id primary key (id),
    constraint contribution_decision_belongs_to_a_person foreign key (person_id) references person (id)
);
create index contribution_decision_by_person on contribution_decision (person_id);
grant select, insert on contribution_decision to ${application_user};

-- The open question in a learner's own record. Rows are written once; they go with the account, being free text.
create table open_answer (
    id uuid not null,
    person_id uuid not null,
    words varchar(2000) not null,
    -- the ids of the chosen themes, separated by commas
    themes varchar(1000) not null,
    answered_at timestamp with time zone not null,
    constraint open_answer_has_one_id primary key (id),
    constraint open_answer_belongs_to_a_person foreign key (person_id) references person (id)
);
create index open_answer_by_person on open_answer (person_id);
grant select, insert, delete on open_answer to ${application_user};

-- Contributed data, under a random token.
create table contribution (
    token uuid not null,
    track varchar(40) not null,
    peer_group_id uuid,
    constraint contribution_is_known_by_a_token primary key (token),
    constraint contribution_belongs_to_a_group foreign key (peer_group_id) references peer_group (id)
);
grant select, insert, delete on contribution to ${application_user};

create table contributed_answer (
    id uuid not null,
    token uuid not null,
    question_id varchar(80) not null,
    -- the ids of the chosen options, separated by commas
    options varchar(1000) not null,
    -- whether its person is counted in the newest version of the block
    counted boolean not null,
    constraint contributed_answer_has_one_id primary key (id),
    constraint contributed_answer_is_one_a_question unique (token, question_id),
    constraint contributed_answer_belongs_to_a_contribution
        foreign key (token) references contribution (token) on delete cascade
);
create index contributed_answer_by_question on contributed_answer (question_id);
grant select, insert, update, delete on contributed_answer to ${application_user};

create table contributed_words (
    token uuid not null,
    words varchar(2000) not null,
    constraint contributed_words_are_one_text primary key (token),
    constraint contributed_words_belong_to_a_contribution
        foreign key (token) references contribution (token) on delete cascade
);
grant select, insert, delete on contributed_words to ${application_user};

-- The only way from a person to a contribution.
create table contribution_link (
    person_id uuid not null,
    token uuid not null,
    constraint contribution_link_is_one_a_person primary key (person_id),
    constraint contribution_link_leads_to_one_contribution unique (token),
    constraint contribution_link_starts_at_a_person foreign key (person_id) references person (id),
    constraint contribution_link_leads_to_a_contribution foreign key (token) references contribution (token)
);
grant select, insert, delete on contribution_link to ${application_user};

-- Every use of contribution_link, and why: neither whose nor which. Append-only.
create table contribution_link_use (
    id uuid not null,
    purpose varchar(40) not null,
    used_at timestamp with time zone not null,
    constraint contribution_link_use_has_one_id primary key (id)
);
grant select, insert on contribution_link_use to ${application_user};

-- The row that whoever changes the cohort locks, so that changes follow one another.
create table cohort_lock (
    id integer not null,
    constraint cohort_lock_has_one_id primary key (id),
    constraint cohort_lock_is_one_row check (id = 1)
);
insert into cohort_lock (id) values (1);
grant select, update on cohort_lock to ${application_user};

-- What is published: aggregates, version by version; the newest is shown. Append-only.
create table cohort_block (
    id uuid not null,
    question_id varchar(80) not null,
    track varchar(40) not null,
    -- only zeros for the block of those who belong to no group, so that the unique key holds for it too
    peer_group_id uuid not null,
    version integer not null,
    people integer not null,
    published_month varchar(7) not null,
    constraint cohort_block_has_one_id primary key (id),
    constraint cohort_block_has_a_version_once unique (question_id, track, peer_group_id, version),
    constraint cohort_block_holds_ten_people check (people >= 10),
    constraint cohort_block_counts_versions_from_one check (version >= 1)
);
grant select, insert on cohort_block to ${application_user};

create table cohort_count (
    block_id uuid not null,
    option_id varchar(80) not null,
    people integer not null,
    constraint cohort_count_is_one_an_option primary key (block_id, option_id),
    constraint cohort_count_belongs_to_a_block foreign key (block_id) references cohort_block (id)
);
grant select, insert on cohort_count to ${application_user};

-- Versions that are no longer shown, because fewer than ten of the people counted in them still contribute.
create table cohort_block_end (
    block_id uuid not null,
    constraint cohort_block_ends_once primary key (block_id),
    constraint cohort_block_end_belongs_to_a_block foreign key (block_id) references cohort_block (id)
);
grant select, insert on cohort_block_end to ${application_user};
