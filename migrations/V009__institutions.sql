-- Institutions, who belongs to them and as what, nested groups, invitations, the log of administration, and every
-- completion as the ledger records it. The reasons stand in src/docs/decisions/0013-institutions.md.

create table institution (
    id uuid not null,
    name varchar(120) not null,
    -- an IANA name: days begin and end, and mails go out, by this clock
    time_zone varchar(60) not null,
    -- for how long evidence about people who left or deleted their account is kept
    retention_years integer not null,
    made_at timestamp with time zone not null,
    constraint institution_has_one_id primary key (id),
    constraint institution_keeps_evidence_for_some_years check (retention_years between 1 and 30)
);
grant select, insert, update on institution to ${application_user};

-- Who belongs to an institution; whoever left keeps the row, with when. What happened before is in the log.
create table institution_member (
    institution_id uuid not null,
    person_id uuid not null,
    institution_role varchar(20) not null,
    joined_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint institution_member_is_listed_once primary key (institution_id, person_id),
    constraint institution_member_belongs_to_an_institution foreign key (institution_id) references institution (id),
    constraint institution_member_is_a_person foreign key (person_id) references person (id)
);
create index institution_member_by_person on institution_member (person_id);
grant select, insert, update on institution_member to ${application_user};

-- A person's own name: personal, and gone with the account.
create table person_name (
    person_id uuid not null,
    name varchar(120) not null,
    set_at timestamp with time zone not null,
    constraint person_name_is_one_a_person primary key (person_id),
    constraint person_name_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, update, delete on person_name to ${application_user};

-- Groups can belong to an institution, and stand within one another there.
alter table peer_group add column institution_id uuid;
alter table peer_group add column parent_id uuid;
alter table peer_group add constraint peer_group_belongs_to_an_institution
    foreign key (institution_id) references institution (id);
alter table peer_group add constraint peer_group_stands_within_a_group
    foreign key (parent_id) references peer_group (id);
alter table peer_group add constraint peer_group_stands_within_an_institution
    check (parent_id is null or institution_id is not null);
create index peer_group_by_institution on peer_group (institution_id);
grant update on peer_group to ${application_user};

-- Each group with every group that it stands within, itself included: a group's people are those of all below it.
create table group_within (
    ancestor_id uuid not null,
    group_id uuid not null,
    constraint group_within_is_listed_once primary key (ancestor_id, group_id),
    constraint group_within_starts_at_a_group foreign key (ancestor_id) references peer_group (id),
    constraint group_within_ends_at_a_group foreign key (group_id) references peer_group (id)
);
create index group_within_by_group on group_within (group_id);
grant select, insert, delete on group_within to ${application_user};
insert into group_within (ancestor_id, group_id) select id, id from peer_group;

-- Who is in which group now: read off group_membership, which remains the record.
create table group_member (
    group_id uuid not null,
    person_id uuid not null,
    joined_at timestamp with time zone not null,
    constraint group_member_is_listed_once primary key (group_id, person_id),
    constraint group_member_belongs_to_a_group foreign key (group_id) references peer_group (id),
    constraint group_member_is_a_person foreign key (person_id) references person (id)
);
create index group_member_by_person on group_member (person_id);
grant select, insert, delete on group_member to ${application_user};
insert into group_member (group_id, person_id, joined_at)
select current_row.group_id, current_row.person_id, current_row.changed_at from group_membership current_row
where current_row.joined and not exists (select 1 from group_membership later
    where later.group_id = current_row.group_id and later.person_id = current_row.person_id
    and (later.changed_at > current_row.changed_at
        or (later.changed_at = current_row.changed_at and later.id > current_row.id)));

-- Who trains an institution's group, and with it all groups below.
create table group_trainer (
    group_id uuid not null,
    person_id uuid not null,
    constraint group_trainer_is_listed_once primary key (group_id, person_id),
    constraint group_trainer_belongs_to_a_group foreign key (group_id) references peer_group (id),
    constraint group_trainer_is_a_person foreign key (person_id) references person (id)
);
create index group_trainer_by_person on group_trainer (person_id);
grant select, insert, delete on group_trainer to ${application_user};

-- The review days of a group, of one above it and of an institution count for their people.
drop view review_owner;
create view review_owner (person_id, owner_id) as
select group_member.person_id, group_within.ancestor_id
from group_member join group_within on group_within.group_id = group_member.group_id
union
select person_id, institution_id from institution_member where ended_at is null;
grant select on review_owner to ${application_user};

-- Files of people that were applied, each with when it was undone.
create table invitation_batch (
    id uuid not null,
    institution_id uuid not null,
    file_name varchar(200) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    undone_at timestamp with time zone,
    constraint invitation_batch_has_one_id primary key (id),
    constraint invitation_batch_belongs_to_an_institution foreign key (institution_id) references institution (id),
    constraint invitation_batch_is_made_by_a_person foreign key (made_by) references person (id)
);
create index invitation_batch_by_institution on invitation_batch (institution_id);
grant select, insert, update on invitation_batch to ${application_user};

-- Ways into an institution: a link for many, or for the one person who has an e-mail address. The token itself is only
-- in the link. E-mail and name are personal: they go when the invitation was used or revoked.
create table invitation (
    id uuid not null,
    institution_id uuid not null,
    group_id uuid,
    institution_role varchar(20) not null,
    token_hash varchar(64) not null,
    email varchar(254),
    name varchar(120),
    batch_id uuid,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    accepted_at timestamp with time zone,
    accepted_count integer default 0 not null,
    constraint invitation_has_one_id primary key (id),
    constraint invitation_is_known_by_a_token unique (token_hash),
    constraint invitation_belongs_to_an_institution foreign key (institution_id) references institution (id),
    constraint invitation_leads_to_a_group foreign key (group_id) references peer_group (id),
    constraint invitation_belongs_to_a_batch foreign key (batch_id) references invitation_batch (id),
    constraint invitation_is_made_by_a_person foreign key (made_by) references person (id)
);
create index invitation_by_institution on invitation (institution_id, made_at);
create index invitation_by_email on invitation (institution_id, email);
create index invitation_by_batch on invitation (batch_id);
grant select, insert, update on invitation to ${application_user};

-- What was administered and disclosed in each institution, as a hash chain of its own. Append-only.
create table administration_log (
    institution_id uuid not null,
    seq bigint not null,
    event_id uuid not null,
    happened_at timestamp with time zone not null,
    actor_id uuid not null,
    kind varchar(40) not null,
    -- the pseudonym of the person, or the id of the thing, that it was about
    subject varchar(200) not null,
    body varchar(4000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint administration_log_numbers_its_entries primary key (institution_id, seq),
    constraint administration_log_records_an_entry_once unique (institution_id, event_id),
    constraint administration_log_links_each_entry_to_one_before unique (institution_id, previous_hash),
    constraint administration_log_counts_from_one check (seq >= 1),
    constraint administration_log_is_about_an_institution foreign key (institution_id) references institution (id),
    constraint administration_log_names_an_actor foreign key (actor_id) references person (id)
);
create index administration_log_by_subject on administration_log (subject);
create index administration_log_by_time on administration_log (institution_id, happened_at);
grant select, insert on administration_log to ${application_user};

create table administration_head (
    institution_id uuid not null,
    seq bigint not null,
    hash varchar(64) not null,
    constraint administration_head_is_one_an_institution primary key (institution_id),
    constraint administration_head_belongs_to_an_institution foreign key (institution_id) references institution (id)
);
grant select, insert, update on administration_head to ${application_user};

-- Every completion and renewal of a module: read off the ledger, which remains the record. ledger_person is the chain in
-- which the event stands; person_id is whose it is, after a guest's work was adopted by an account.
create table completion (
    ledger_person uuid not null,
    ledger_seq bigint not null,
    person_id uuid not null,
    module_id varchar(80) not null,
    completed_at timestamp with time zone not null,
    -- LESSONS or TEST_OUT
    way varchar(20) not null,
    renewal boolean not null,
    content_version varchar(64) not null,
    constraint completion_is_an_event primary key (ledger_person, ledger_seq),
    constraint completion_belongs_to_a_person foreign key (person_id) references person (id),
    constraint completion_stands_in_the_ledger foreign key (ledger_person, ledger_seq)
        references ledger (person_id, seq)
);
create index completion_by_person on completion (person_id, module_id, completed_at);
create index completion_by_time on completion (completed_at);
grant select, insert, update on completion to ${application_user};
insert into completion (ledger_person, ledger_seq, person_id, module_id, completed_at, way, renewal, content_version)
select done.person_id, done.seq,
    coalesce((select cast(min(cast(adopted.person_id as varchar(36))) as uuid) from ledger adopted
        where adopted.kind = 'GUEST_ADOPTED' and adopted.subject = cast(done.person_id as varchar(36))), done.person_id),
    done.subject, done.happened_at,
    case when done.body like '%by=test-out%' then 'TEST_OUT' else 'LESSONS' end, false, done.content_version
from ledger done where done.kind = 'MODULE_COMPLETED';

-- Institutions have members with roles now; the authority that stood for all of them is gone.
delete from account_authority where authority = 'INSTITUTION';
