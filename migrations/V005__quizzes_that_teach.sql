-- How sure people were, parallel forms, answers that no longer fit, and what questions said when they were answered.

-- null where nobody was asked how sure they were
alter table item_answer add column confidence varchar(20);
-- the hash of the wording that was on the screen
alter table item_answer add column wording varchar(64);
create index item_answer_by_item on item_answer (item_id, answered_at);

-- a module's check, its test before or after, or a review, which mixes modules and belongs to none
alter table check_attempt add column occasion varchar(20) default 'CHECK' not null;
alter table check_attempt add column form varchar(1);
alter table check_attempt alter column module_id drop not null;
create index check_attempt_by_module on check_attempt (module_id, occasion, form);

-- What questions said: every wording that somebody answered. Append-only.
create table item_wording (
    item_id varchar(80) not null,
    hash varchar(64) not null,
    wording text not null,
    meaning varchar(1000) not null,
    content_version varchar(64) not null,
    first_answered_at timestamp with time zone not null,
    constraint item_wording_is_kept_once primary key (item_id, hash)
);
grant select, insert on item_wording to ${application_user};

-- Answers that no longer fitted their question when they arrived: kept, and never graded. Append-only.
create table unfit_answer (
    id uuid not null,
    person_id uuid not null,
    item_id varchar(80) not null,
    attempt_id uuid,
    response varchar(1000) not null,
    confidence varchar(20),
    wording varchar(64) not null,
    answered_at timestamp with time zone not null,
    constraint unfit_answer_has_one_id primary key (id),
    constraint unfit_answer_belongs_to_a_person foreign key (person_id) references person (id)
);
create index unfit_answer_by_person on unfit_answer (person_id, item_id);
grant select, insert on unfit_answer to ${application_user};

-- Who completed which module, and when: read off the ledger, which remains the record.
create table module_completion (
    person_id uuid not null,
    module_id varchar(80) not null,
    completed_at timestamp with time zone not null,
    constraint module_completion_is_one_a_module primary key (person_id, module_id),
    constraint module_completion_belongs_to_a_person foreign key (person_id) references person (id)
);
create index module_completion_by_time on module_completion (completed_at);
grant select, insert, update, delete on module_completion to ${application_user};

insert into module_completion (person_id, module_id, completed_at)
select person_id, subject, min(happened_at) from ledger where kind = 'MODULE_COMPLETED' group by person_id, subject;
