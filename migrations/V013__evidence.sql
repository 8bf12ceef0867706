-- What makes evidence last, and personal data go. The reasons stand in src/docs/decisions/0016-evidence.md.

-- The heads of the institutions' chains that a checkpoint anchors, beside those of people. Append-only.
create table checkpoint_administration_head (
    number bigint not null,
    institution_id uuid not null,
    seq bigint not null,
    hash varchar(64) not null,
    constraint checkpoint_anchors_an_institution_once primary key (institution_id, number),
    constraint checkpoint_administration_head_belongs_to_a_checkpoint foreign key (number)
        references checkpoint (number),
    constraint checkpoint_administration_head_points_into_the_log foreign key (institution_id, seq)
        references administration_log (institution_id, seq)
);
create index checkpoint_administration_head_by_number on checkpoint_administration_head (number);
grant select, insert on checkpoint_administration_head to ${application_user};

-- What people wrote about their practice in words of their own: personal, so it can go while the answer stays.
create table practice_words (
    answer_id uuid not null,
    person_id uuid not null,
    words varchar(500) not null,
    constraint practice_words_belong_to_one_answer primary key (answer_id),
    constraint practice_words_stand_beside_an_answer foreign key (answer_id) references practice_answer (id),
    constraint practice_words_belong_to_a_person foreign key (person_id) references person (id)
);
create index practice_words_by_person on practice_words (person_id);
grant select, insert, delete on practice_words to ${application_user};
insert into practice_words (answer_id, person_id, words)
select id, person_id, own_words from practice_answer where own_words is not null;
alter table practice_answer drop column own_words;

-- When the time for which an institution keeps evidence is over, what names people as its members goes.
create index institution_member_by_end on institution_member (ended_at);
grant delete on institution_member to ${application_user};
grant delete on assignment_target to ${application_user};
grant delete on requirement to ${application_user};
grant delete on requirement_change to ${application_user};
