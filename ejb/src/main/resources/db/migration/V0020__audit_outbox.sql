-- The trail: what was done, by whom, in the transaction that did it. The application may add and read, never change.
create table lantern.audit_entry (
    tenant_id  uuid not null default app.current_agency() references lantern.agency (id),
    id         uuid not null,
    at         timestamptz not null default clock_timestamp(),
    issuer     text not null,
    subject    text not null,
    act        text not null check (act ~ '^[a-z][a-z-]*$'),
    object     text not null,
    detail     jsonb not null default '{}',
    primary key (tenant_id, id)
);
call app.protect('lantern.audit_entry');
grant select, insert on lantern.audit_entry to lantern_app;

-- The outbox: work that must be done after its transaction commits. The row is the truth.
create table lantern.outbox (
    tenant_id  uuid not null default app.current_agency() references lantern.agency (id),
    id         uuid not null,
    lane       text not null check (lane ~ '^[a-z][a-z-]*$'),
    topic      text not null,
    payload    text,
    state      text not null default 'due' check (state in ('due', 'done', 'failed')),
    attempts   int  not null default 0,
    asked      int  not null default 1,  -- asked for again while it runs: run it once more
    last_error text,
    created_at timestamptz not null default now(),
    ended_at   timestamptz,
    primary key (tenant_id, id)
);
-- At most one piece of due work per lane and topic: asking again moves the date, it does not pile up.
create unique index outbox_one_due on lantern.outbox (tenant_id, lane, topic) where state = 'due';
call app.protect('lantern.outbox');
grant select, insert, update on lantern.outbox to lantern_app;

-- Outside the wall, because workers look for due work of every agency: when and where, never what.
create table lantern.due_work (
    tenant_id   uuid not null,
    row_id      uuid not null,
    lane        text not null,
    due_at      timestamptz not null,
    lease_until timestamptz,
    primary key (tenant_id, row_id),
    foreign key (tenant_id, row_id) references lantern.outbox (tenant_id, id)
);
create index due_work_by_time on lantern.due_work (due_at);
grant select, insert, update, delete on lantern.due_work to lantern_app;
