-- Rounds of questions about practice, and what is asked beside an answer in them. Append-only.

create table gap_check (
    id uuid not null,
    person_id uuid not null,
    track varchar(40) not null,
    -- the ids of the questions, separated by commas, in the order in which they are asked
    questions varchar(2000) not null,
    started_at timestamp with time zone not null,
    constraint gap_check_has_one_id primary key (id),
    constraint gap_check_belongs_to_a_person foreign key (person_id) references person (id)
);
create index gap_check_by_person on gap_check (person_id);
grant select, insert on gap_check to ${application_user};

create table gap_check_end (
    check_id uuid not null,
    finished_at timestamp with time zone not null,
    constraint gap_check_ends_once primary key (check_id),
    constraint gap_check_end_belongs_to_a_check foreign key (check_id) references gap_check (id)
);
grant select, insert on gap_check_end to ${application_user};

-- how many of either group the person thought had answered as they did
alter table practice_answer add column guess_clinical integer;
alter table practice_answer add column guess_technical integer;
alter table practice_answer add column check_id uuid;
alter table practice_answer add constraint practice_answer_belongs_to_a_check
    foreign key (check_id) references gap_check (id);
