-- What learners answered and tried. Append-only: every row is written once, when it is given, beside its ledger event.

create table check_attempt (
    id uuid not null,
    person_id uuid not null,
    module_id varchar(80) not null,
    -- the ids of the drawn items, separated by commas, in the order in which they are asked
    items varchar(4000) not null,
    started_at timestamp with time zone not null,
    constraint check_attempt_has_one_id primary key (id),
    constraint check_attempt_belongs_to_a_person foreign key (person_id) references person (id)
);
create index check_attempt_by_person on check_attempt (person_id, module_id);
grant select, insert on check_attempt to ${application_user};

create table check_result (
    attempt_id uuid not null,
    points numeric(8, 5) not null,
    item_count integer not null,
    passed boolean not null,
    finished_at timestamp with time zone not null,
    constraint check_result_closes_an_attempt_once primary key (attempt_id),
    constraint check_result_closes_an_attempt foreign key (attempt_id) references check_attempt (id)
);
grant select, insert on check_result to ${application_user};

create table item_answer (
    id uuid not null,
    person_id uuid not null,
    item_id varchar(80) not null,
    attempt_id uuid,
    response varchar(1000) not null,
    score numeric(6, 5) not null,
    answered_at timestamp with time zone not null,
    constraint item_answer_has_one_id primary key (id),
    constraint item_answer_is_given_once_in_an_attempt unique (attempt_id, item_id),
    constraint item_answer_belongs_to_a_person foreign key (person_id) references person (id),
    constraint item_answer_belongs_to_an_attempt foreign key (attempt_id) references check_attempt (id)
);
create index item_answer_by_person on item_answer (person_id, item_id);
grant select, insert on item_answer to ${application_user};

create table practice_answer (
    id uuid not null,
    person_id uuid not null,
    question_id varchar(80) not null,
    -- the ids of the chosen options, separated by commas
    options varchar(1000) not null,
    -- what the person wrote where an option asks for words of their own
    own_words varchar(500),
    confidence varchar(40) not null,
    answered_at timestamp with time zone not null,
    constraint practice_answer_has_one_id primary key (id),
    constraint practice_answer_belongs_to_a_person foreign key (person_id) references person (id)
);
create index practice_answer_by_person on practice_answer (person_id, question_id);
grant select, insert on practice_answer to ${application_user};

create table lab_try (
    id uuid not null,
    person_id uuid not null,
    lab_id varchar(80) not null,
    task_id varchar(80) not null,
    -- what was tried, and in which state of the lab
    response varchar(1000) not null,
    state varchar(1000) not null,
    score numeric(6, 5) not null,
    tried_at timestamp with time zone not null,
    constraint lab_try_has_one_id primary key (id),
    constraint lab_try_belongs_to_a_person foreign key (person_id) references person (id)
);
create index lab_try_by_person on lab_try (person_id, lab_id);
grant select, insert on lab_try to ${application_user};
