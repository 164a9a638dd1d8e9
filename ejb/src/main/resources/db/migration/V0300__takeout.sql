-- An agency's archives of itself (see org.lantern.takeout): asked for, made by the outbox, taken, gone after a week. The bytes
-- lie in chunks beside, as files of imports do; they go, the row stays and says that there was one.
create table lantern.takeout (
    tenant_id        uuid not null default app.current_agency() references lantern.agency (id),
    id               uuid not null,
    asked_by         text not null,
    asked_at         timestamptz not null default clock_timestamp(),
    state            text not null default 'waiting'
                     check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled', 'expired')),
    cancel_requested boolean not null default false,
    began_at         timestamptz,
    rows_done        bigint not null default 0 check (rows_done >= 0),
    rows_all         bigint not null default 0 check (rows_all >= 0),
    size_bytes       bigint not null default 0 check (size_bytes >= 0),
    manifest_sha256  text check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    ended_at         timestamptz,
    expires_at       timestamptz,
    primary key (tenant_id, id),
    check (state <> 'ready' or (expires_at is not null and manifest_sha256 is not null))
);
-- One at a time.
create unique index takeout_one_running on lantern.takeout (tenant_id) where state in ('waiting', 'running');
call app.protect('lantern.takeout');
grant select, delete, insert (id, asked_by), update (state, cancel_requested, began_at, rows_done, rows_all, size_bytes, manifest_sha256,
    ended_at, expires_at) on lantern.takeout to lantern_app;

create table lantern.takeout_chunk (
    tenant_id  uuid not null default app.current_agency() references lantern.agency (id),
    takeout_id uuid not null,
    number     int not null check (number >= 0),
    content    bytea not null,
    primary key (tenant_id, takeout_id, number),
    foreign key (tenant_id, takeout_id) references lantern.takeout (tenant_id, id)
);
alter table lantern.takeout_chunk alter column content set storage external;  -- compressed already
call app.protect('lantern.takeout_chunk');
grant select, insert, delete on lantern.takeout_chunk to lantern_app;
