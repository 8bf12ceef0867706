-- What institutions require of whom, by when, and what came of it.
-- The reasons stand in src/docs/decisions/0014-assignments.md.

create table assignment (
    id uuid not null,
    institution_id uuid not null,
    -- why people are asked to do this, in the words they read
    reason varchar(500) not null,
    -- the last day on which it is on time, or a number of days after somebody joined: one of both
    due_on date,
    due_days integer,
    -- null: left to the learner
    track varchar(40),
    test_out boolean not null,
    -- how long a completion counts, and how long before its end it can be renewed; null: for good
    valid_months integer,
    renewal_days integer,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint assignment_has_one_id primary key (id),
    constraint assignment_belongs_to_an_institution foreign key (institution_id) references institution (id),
    constraint assignment_is_made_by_a_person foreign key (made_by) references person (id),
    constraint assignment_has_one_kind_of_due_date check ((due_on is null) <> (due_days is null)),
    constraint assignment_is_valid_for_some_months check (valid_months between 1 and 120),
    constraint assignment_opens_its_renewal_before_the_end check (renewal_days between 1 and 365)
);
create index assignment_by_institution on assignment (institution_id, made_at);
grant select, insert, update on assignment to ${application_user};

create table assignment_module (
    assignment_id uuid not null,
    module_id varchar(80) not null,
    position integer not null,
    constraint assignment_names_a_module_once primary key (assignment_id, module_id),
    constraint assignment_module_belongs_to_an_assignment foreign key (assignment_id) references assignment (id)
);
grant select, insert on assignment_module to ${application_user};

-- To whom: a group with all groups below it, now and later, or one person.
create table assignment_target (
    id uuid not null,
    assignment_id uuid not null,
    group_id uuid,
    person_id uuid,
    constraint assignment_target_has_one_id primary key (id),
    constraint assignment_target_belongs_to_an_assignment foreign key (assignment_id) references assignment (id),
    constraint assignment_target_is_a_group foreign key (group_id) references peer_group (id),
    constraint assignment_target_is_a_person foreign key (person_id) references person (id),
    constraint assignment_target_is_one_of_both check ((group_id is null) <> (person_id is null))
);
create index assignment_target_by_assignment on assignment_target (assignment_id);
create index assignment_target_by_group on assignment_target (group_id);
grant select, insert on assignment_target to ${application_user};

-- What one person is required to do for one assignment: read off the assignments, the groups and the ledger, so that many
-- people can be asked about at once. It ends when the person leaves or the assignment does, and is never deleted.
create table requirement (
    assignment_id uuid not null,
    person_id uuid not null,
    module_id varchar(80) not null,
    institution_id uuid not null,
    required_at timestamp with time zone not null,
    -- the first moment at which it is late
    due_at timestamp with time zone not null,
    -- first opened or tried, after or before it was required
    started_at timestamp with time zone,
    -- the first and the newest completion that count, and until when the newest does (null: for good)
    first_fulfilled_at timestamp with time zone,
    fulfilled_at timestamp with time zone,
    valid_until timestamp with time zone,
    exempt boolean not null,
    ended_at timestamp with time zone,
    constraint requirement_is_one_of_a_person primary key (assignment_id, person_id, module_id),
    constraint requirement_comes_from_an_assignment foreign key (assignment_id) references assignment (id),
    constraint requirement_belongs_to_a_person foreign key (person_id) references person (id),
    constraint requirement_belongs_to_an_institution foreign key (institution_id) references institution (id)
);
create index requirement_by_person on requirement (person_id, module_id);
create index requirement_by_institution on requirement (institution_id, module_id, due_at);
create index requirement_by_due on requirement (due_at);
grant select, insert, update on requirement to ${application_user};

-- Extensions, exemptions and their end, each with its reason. Append-only.
create table requirement_change (
    id uuid not null,
    assignment_id uuid not null,
    person_id uuid not null,
    module_id varchar(80) not null,
    -- EXTENDED, EXEMPTED or REQUIRED_AGAIN
    kind varchar(20) not null,
    due_at timestamp with time zone,
    reason varchar(500) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    constraint requirement_change_has_one_id primary key (id),
    constraint requirement_change_is_about_a_requirement foreign key (assignment_id, person_id, module_id)
        references requirement (assignment_id, person_id, module_id),
    constraint requirement_change_is_made_by_a_person foreign key (made_by) references person (id)
);
create index requirement_change_by_requirement on requirement_change (assignment_id, person_id, module_id);
grant select, insert on requirement_change to ${application_user};
