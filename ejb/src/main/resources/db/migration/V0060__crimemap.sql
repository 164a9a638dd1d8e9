-- The crime map. In schema lantern: what the agency gave, kept as it was given. In schema public_map: what its live rules
-- let through, generalised; no text of a record, no coordinate, no address, no record number fits into its tables.

create table lantern.import_file (
    tenant_id   uuid not null default app.current_agency() references lantern.agency (id),
    id          uuid not null,
    name        text not null,
    encoding    text not null,
    size_bytes  bigint not null,
    received_at timestamptz not null default now(),
    primary key (tenant_id, id)
);
call app.protect('lantern.import_file');

create table lantern.import_chunk (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    file_id   uuid not null,
    number    int  not null,
    content   bytea not null,
    primary key (tenant_id, file_id, number),
    foreign key (tenant_id, file_id) references lantern.import_file (tenant_id, id) deferrable initially deferred
);
alter table lantern.import_chunk alter column content set storage external;  -- chunks are streamed, not compressed
call app.protect('lantern.import_chunk');

create table lantern.import_run (
    tenant_id        uuid not null default app.current_agency() references lantern.agency (id),
    id               uuid not null,
    file_id          uuid not null,
    dry_run          boolean not null,
    mapping          jsonb not null,
    state            text not null check (state in ('running', 'done', 'failed', 'rolled-back', 'undone')),
    failure          text,
    cancel_requested boolean not null default false,
    share            double precision not null default 0 check (share between 0 and 1),
    read_rows        bigint not null default 0,
    processed        bigint not null default 0,
    added            bigint not null default 0,
    changed          bigint not null default 0,
    unchanged        bigint not null default 0,
    withdrawn        bigint not null default 0,
    rejected         jsonb not null default '[]',
    suppressed       jsonb not null default '[]',
    started_at       timestamptz not null default clock_timestamp(),
    ended_at         timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references lantern.import_file (tenant_id, id),
    -- R5, held by the database: what was read is accounted for when an import is done
    check (state not in ('done', 'undone') or (processed = read_rows and ended_at is not null))
);
call app.protect('lantern.import_run');

create table lantern.import_rejection (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    import_id uuid not null,
    line      bigint not null,
    reason    text not null,
    row_key   text not null,  -- the record number, or a digest of the row that has none: the same row in two files counts once
    cells     jsonb not null,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references lantern.import_run (tenant_id, id)
);
call app.protect('lantern.import_rejection');

-- Rows of a running import, gone when it ends. Not a temporary table, so that nothing is created at run time.
create unlogged table lantern.import_stage (
    tenant_id     uuid not null default app.current_agency(),
    import_id     uuid not null,
    record_number text not null,
    public_id     uuid not null,
    occurred_at   timestamptz not null,
    occurred_on   date not null,
    category      text not null,
    longitude     double precision not null,
    latitude      double precision not null,
    address       text not null,
    district      int not null,
    cell12        int not null,
    cell_row      int not null,
    cell_column   int not null,
    raw           jsonb not null,
    primary key (tenant_id, import_id, record_number)
);
call app.protect('lantern.import_stage');

create table lantern.offence_record (
    tenant_id     uuid not null default app.current_agency(),  -- no foreign key: the wall fills it, and there are many rows
    record_number text not null,
    public_id     uuid not null,
    occurred_at   timestamptz not null,
    occurred_on   date not null,
    category      text not null,
    longitude     double precision not null,
    latitude      double precision not null,
    address       text not null,
    district      int not null,
    cell12        int not null,
    cell_row      int not null,
    cell_column   int not null,
    raw           jsonb not null,
    seen_in       uuid not null,
    primary key (tenant_id, record_number),
    foreign key (tenant_id, seen_in) references lantern.import_run (tenant_id, id)
);
create index offence_record_by_import on lantern.offence_record (tenant_id, seen_in);
call app.protect('lantern.offence_record');

-- What an import found before it wrote, so that all of it can be taken back. No row before: the import added the record.
create table lantern.offence_record_history (
    tenant_id     uuid not null default app.current_agency(),
    import_id     uuid not null,
    record_number text not null,
    before        jsonb,
    primary key (tenant_id, import_id, record_number),
    foreign key (tenant_id, import_id) references lantern.import_run (tenant_id, id)
);
create index offence_record_history_by_record on lantern.offence_record_history (tenant_id, record_number);
call app.protect('lantern.offence_record_history');

create table public_map.category (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    id        int not null,
    name      text not null,
    primary key (tenant_id, id)
);
call app.protect('public_map.category');

create table public_map.published_incident (
    tenant_id   uuid not null default app.current_agency(),
    public_id   uuid not null,
    occurred_on date not null,
    category    int not null,
    district    int not null,
    cell12      int not null,
    cell_row    int not null,
    cell_column int not null,
    primary key (tenant_id, public_id),
    foreign key (tenant_id, category) references public_map.category (tenant_id, id) deferrable initially deferred
);
create index published_incident_by_tile on public_map.published_incident (tenant_id, cell12, occurred_on)
    include (category, district, cell_row, cell_column);
call app.protect('public_map.published_incident');

create table public_map.map_state (
    tenant_id     uuid not null default app.current_agency() references lantern.agency (id),
    version       bigint not null,
    data_from     date,
    data_until    date,
    published     bigint not null,
    withheld      jsonb not null,
    delay_seconds bigint not null,
    rebuilt_at    timestamptz not null,
    primary key (tenant_id)
);
call app.protect('public_map.map_state');

grant select, insert, update on lantern.import_file, lantern.import_run, public_map.map_state to lantern_app;
grant select, insert, delete on lantern.import_chunk, lantern.import_rejection, lantern.import_stage,
    lantern.offence_record_history, public_map.category, public_map.published_incident to lantern_app;
grant select, insert, update, delete on lantern.offence_record to lantern_app;
