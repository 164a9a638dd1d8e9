-- How long records are kept (see org.lantern.retention, docs/adr/0021). Schedules are publishing's.

-- That records must not go: a class of them, one of a class, or all of the agency's. Released once, and kept for good.
create table lantern.legal_hold (
    tenant_id      uuid not null default app.current_agency() references lantern.agency (id),
    id             uuid not null,
    record_class   text check (record_class ~ '^[a-z]+(-[a-z]+)*$'),
    object         text check (length(object) between 1 and 200),
    number         text not null check (length(number) between 1 and 80),
    reason         text not null check (length(reason) between 1 and 2000),
    placed_by      text not null,
    placed_at      timestamptz not null default clock_timestamp(),
    released_by    text,
    released_at    timestamptz check (released_at >= placed_at),
    release_reason text check (length(release_reason) between 1 and 2000),
    primary key (tenant_id, id),
    check (object is null or record_class is not null),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (release_reason is null))
);
comment on column lantern.legal_hold.record_class is 'null: everything of the agency';
comment on column lantern.legal_hold.object is 'null: the whole class';
create index legal_hold_standing on lantern.legal_hold (tenant_id) where released_at is null;
call app.protect('lantern.legal_hold');
grant select, insert (id, record_class, object, number, reason, placed_by), update (released_by, released_at, release_reason)
    on lantern.legal_hold to lantern_app;

-- What went of a class and is not in the trail yet: grows with each batch, in its transaction, and goes with the entry.
create table lantern.retention_tally (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    record_class text not null,
    erased       bigint not null check (erased > 0),
    primary key (tenant_id, record_class)
);
call app.protect('lantern.retention_tally');
grant select, insert, update, delete on lantern.retention_tally to lantern_app;

-- Whose turn is when, for all agencies; the platform's own is the one of zeros. Outside the wall: when, never what.
create table lantern.retention_turn (
    id          uuid primary key,
    next_at     timestamptz not null,
    last_at     timestamptz,
    lease_until timestamptz
);
create index retention_turn_by_time on lantern.retention_turn (next_at);
grant select, insert, update on lantern.retention_turn to lantern_app;

-- What went of the platform's own records: applicants belong to no agency whose trail could say so. Numbers, no names.
create table lantern.platform_retention (
    id           uuid primary key,
    record_class text not null,
    erased       bigint not null check (erased > 0),
    at           timestamptz not null default clock_timestamp()
);
grant select, insert (id, record_class, erased) on lantern.platform_retention to lantern_app;

-- What was kept for good until now.
grant delete on lantern.invitation, lantern.portal_link, lantern.application, lantern.application_act,
    lantern.application_reading to lantern_app;
create index signup_draft_of_application on lantern.signup_draft (application_id) where application_id is not null;
