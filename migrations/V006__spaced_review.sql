-- Spaced review: which step of which module a finished review settled, whose days count for whom, and who wants to be
-- reminded.

-- A step is a number of days after a module's completion. The points are those of the module's questions in that review.
-- Append-only.
create table review_done (
    person_id uuid not null,
    module_id varchar(80) not null,
    days integer not null,
    attempt_id uuid not null,
    points numeric(8, 5) not null,
    item_count integer not null,
    done_at timestamp with time zone not null,
    constraint review_done_settles_a_step_once primary key (person_id, module_id, days),
    constraint review_done_belongs_to_a_person foreign key (person_id) references person (id),
    constraint review_done_comes_from_an_attempt foreign key (attempt_id) references check_attempt (id),
    constraint review_done_rests_on_answers check (item_count > 0)
);
grant select, insert on review_done to ${application_user};

-- The days of a group or an institution, rising and separated by commas; none means that reviews are switched off. The
-- newest row of an owner counts. Append-only.
create table review_plan (
    owner_id uuid not null,
    days varchar(80) not null,
    set_by uuid not null,
    set_at timestamp with time zone not null,
    constraint review_plan_is_set_at_one_time primary key (owner_id, set_at),
    constraint review_plan_is_set_by_a_person foreign key (set_by) references person (id)
);
grant select, insert on review_plan to ${application_user};

-- Whether somebody wants to be reminded; the newest row counts, and without any they are. Append-only.
create table review_switch (
    person_id uuid not null,
    reminded boolean not null,
    set_at timestamp with time zone not null,
    constraint review_switch_is_set_at_one_time primary key (person_id, set_at),
    constraint review_switch_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert on review_switch to ${application_user};

-- Whose plans count for whom. Nobody belongs to an owner yet: what brings memberships replaces this view.
create view review_owner (person_id, owner_id) as select id, id from person where 1 = 0;
grant select on review_owner to ${application_user};
