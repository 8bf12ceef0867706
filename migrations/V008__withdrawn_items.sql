-- Withdrawn items count as right for everybody who met them. Append-only.
create table item_credit (
    attempt_id uuid not null,
    item_id varchar(80) not null,
    -- what is added to the points of the attempt's result; nothing where the result was made after the withdrawal
    points numeric(6, 5) not null,
    -- whether the attempt is passed with everything credited so far
    passed boolean not null,
    credited_at timestamp with time zone not null,
    constraint item_credit_is_given_once primary key (attempt_id, item_id),
    constraint item_credit_belongs_to_a_result foreign key (attempt_id) references check_result (attempt_id)
);
grant select, insert on item_credit to ${application_user};

-- Finds the account that a guest's work belongs to.
create index ledger_by_subject on ledger (subject, kind);
