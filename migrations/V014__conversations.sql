-- Recommendations that learners write on one half of a case, for themselves.
-- All of it is free text of one's own, so it goes with the account.

-- What is being written: one text for each case and person, saved as they type.
create table conversation_draft (
    person_id uuid not null,
    module_id varchar(80) not null,
    -- CLINICAL or TECHNICAL: whose half of the case it is about
    side varchar(40) not null,
    words varchar(4000) not null,
    saved_at timestamp with time zone not null,
    constraint conversation_draft_is_one_a_case primary key (person_id, module_id),
    constraint conversation_draft_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, update, delete on conversation_draft to ${application_user};

-- What was handed in, version by version; never changed, until the account is deleted.
create table conversation_version (
    id uuid not null,
    person_id uuid not null,
    module_id varchar(80) not null,
    side varchar(40) not null,
    version integer not null,
    words varchar(4000) not null,
    handed_in_at timestamp with time zone not null,
    constraint conversation_version_has_one_id primary key (id),
    constraint conversation_version_is_counted_once unique (person_id, module_id, version),
    constraint conversation_version_counts_from_one check (version >= 1),
    constraint conversation_version_belongs_to_a_person foreign key (person_id) references person (id)
);
grant select, insert, delete on conversation_version to ${application_user};

-- One link for each case and person under which one version can be read. The secret itself is only in the link.
create table conversation_share (
    person_id uuid not null,
    module_id varchar(80) not null,
    version_id uuid not null,
    token_hash varchar(64) not null,
    shared_at timestamp with time zone not null,
    constraint conversation_share_is_one_a_case primary key (person_id, module_id),
    constraint conversation_share_is_known_by_a_token unique (token_hash),
    constraint conversation_share_belongs_to_a_person foreign key (person_id) references person (id),
    constraint conversation_share_shows_a_version foreign key (version_id) references conversation_version (id)
);
grant select, insert, delete on conversation_share to ${application_user};
