-- Certificates: one for each completion in the ledger, with a copy of what it certifies.
-- The reasons stand in src/docs/decisions/0015-certificates.md.

-- Append-only. Whose a certificate is stands in the completion that it comes from, and moves with that.
create table certificate (
    id uuid not null,
    -- what people type to verify it: random, four groups of five characters
    code varchar(23) not null,
    ledger_person uuid not null,
    ledger_seq bigint not null,
    module_id varchar(80) not null,
    issued_at timestamp with time zone not null,
    content_version varchar(64) not null,
    -- the version that the words below were copied from: another one where the completion is older than certificates
    words_version varchar(64) not null,
    title varchar(500) not null,
    minutes integer not null,
    track varchar(20) not null,
    way varchar(20) not null,
    renewal boolean not null,
    -- BCP 47
    language varchar(35) not null,
    -- an IANA name: the clock by which its days are written
    time_zone varchar(60) not null,
    -- null: it does not expire
    expires_at timestamp with time zone,
    required_by uuid,
    required_by_name varchar(120),
    constraint certificate_has_one_id primary key (id),
    constraint certificate_is_known_by_a_code unique (code),
    constraint certificate_is_one_a_completion unique (ledger_person, ledger_seq),
    constraint certificate_comes_from_a_completion foreign key (ledger_person, ledger_seq)
        references completion (ledger_person, ledger_seq),
    constraint certificate_is_required_by_an_institution foreign key (required_by) references institution (id),
    constraint certificate_names_who_required_it check ((required_by is null) = (required_by_name is null)),
    constraint certificate_counts_minutes check (minutes >= 0)
);
grant select, insert on certificate to ${application_user};

create table certificate_objective (
    certificate_id uuid not null,
    position integer not null,
    objective varchar(1000) not null,
    constraint certificate_objective_has_one_place primary key (certificate_id, position),
    constraint certificate_objective_belongs_to_a_certificate foreign key (certificate_id) references certificate (id)
);
grant select, insert on certificate_objective to ${application_user};

-- The name on a certificate: personal, written once by its holder, and emptied when the account is deleted.
create table certificate_holder (
    certificate_id uuid not null,
    name varchar(120),
    named_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    constraint certificate_holder_is_named_once primary key (certificate_id),
    constraint certificate_holder_belongs_to_a_certificate foreign key (certificate_id) references certificate (id),
    constraint certificate_holder_is_named_or_removed check ((name is null) = (removed_at is not null))
);
grant select, insert, update on certificate_holder to ${application_user};

-- Append-only.
create table certificate_revocation (
    certificate_id uuid not null,
    institution_id uuid not null,
    reason varchar(500) not null,
    revoked_by uuid not null,
    revoked_at timestamp with time zone not null,
    constraint certificate_revocation_is_once primary key (certificate_id),
    constraint certificate_revocation_belongs_to_a_certificate foreign key (certificate_id) references certificate (id),
    constraint certificate_revocation_is_by_an_institution foreign key (institution_id) references institution (id),
    constraint certificate_revocation_is_by_a_person foreign key (revoked_by) references person (id)
);
grant select, insert on certificate_revocation to ${application_user};

-- The keys that badges are signed with, as JWK with the private part; the one with the highest number signs, all are
-- published. Append-only.
create table issuer_key (
    number integer not null,
    jwk varchar(4000) not null,
    made_at timestamp with time zone not null,
    constraint issuer_key_has_one_number primary key (number),
    constraint issuer_key_counts_from_one check (number >= 1)
);
grant select, insert on issuer_key to ${application_user};
