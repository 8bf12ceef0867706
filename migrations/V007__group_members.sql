-- Who is in which group, and whose tests are in a group's means of learning.
-- The reasons stand in src/docs/decisions/0010-groups-and-gain.md.

-- People join and leave; the newest counts. Append-only.
create table group_membership (
    id uuid not null,
    group_id uuid not null,
    person_id uuid not null,
    -- false: left
    joined boolean not null,
    changed_at timestamp with time zone not null,
    constraint group_membership_has_one_id primary key (id),
    constraint group_membership_belongs_to_a_group foreign key (group_id) references peer_group (id),
    constraint group_membership_belongs_to_a_person foreign key (person_id) references person (id)
);
create index group_membership_by_group on group_membership (group_id, person_id, changed_at);
create index group_membership_by_person on group_membership (person_id);
grant select, insert on group_membership to ${application_user};

-- The review days that a group set count for its members.
drop view review_owner;
create view review_owner (person_id, owner_id) as
select current_row.person_id, current_row.group_id from group_membership current_row
where current_row.joined and not exists (select 1 from group_membership later
    where later.group_id = current_row.group_id and later.person_id = current_row.person_id
    and (later.changed_at > current_row.changed_at
        or (later.changed_at = current_row.changed_at and later.id > current_row.id)));
grant select on review_owner to ${application_user};

-- The tests that a group's means of a module are made of, in blocks of ten people or more. Append-only.
create table group_gain (
    group_id uuid not null,
    module_id varchar(80) not null,
    person_id uuid not null,
    block integer not null,
    first_form varchar(1) not null,
    share_before numeric(7, 6) not null,
    share_after numeric(7, 6) not null,
    counted_at timestamp with time zone not null,
    constraint group_gain_counts_a_person_once primary key (group_id, module_id, person_id),
    constraint group_gain_belongs_to_a_group foreign key (group_id) references peer_group (id),
    constraint group_gain_belongs_to_a_person foreign key (person_id) references person (id),
    constraint group_gain_counts_blocks_from_one check (block >= 1)
);
grant select, insert on group_gain to ${application_user};

-- The same for what a group's members still knew some days after completing modules. Append-only.
create table group_recall (
    group_id uuid not null,
    days integer not null,
    person_id uuid not null,
    block integer not null,
    share numeric(7, 6) not null,
    counted_at timestamp with time zone not null,
    constraint group_recall_counts_a_person_once primary key (group_id, days, person_id),
    constraint group_recall_belongs_to_a_group foreign key (group_id) references peer_group (id),
    constraint group_recall_belongs_to_a_person foreign key (person_id) references person (id),
    constraint group_recall_counts_blocks_from_one check (block >= 1)
);
grant select, insert on group_recall to ${application_user};
