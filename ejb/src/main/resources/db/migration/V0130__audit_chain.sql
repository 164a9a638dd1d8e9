-- The chain over the trail: one link an entry, each hash over the one before (see org.lantern.audit). A link is never
-- changed; the application may add and read.
create table lantern.audit_link (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    position  bigint not null check (position > 0),
    entry_id  uuid not null,
    hash      bytea not null check (length(hash) = 32),
    sealed_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, position),
    unique (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references lantern.audit_entry (tenant_id, id)
);
call app.protect('lantern.audit_link');
grant select, insert on lantern.audit_link to lantern_app;

-- What an entry says of a person, apart from it: the entry holds a salted hash, so that the value can be erased and the
-- chain still holds.
create table lantern.audit_personal (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    entry_id  uuid not null,
    name      text not null,
    salt      bytea not null check (length(salt) = 16),
    value     text not null,
    primary key (tenant_id, entry_id, name),
    foreign key (tenant_id, entry_id) references lantern.audit_entry (tenant_id, id)
);
call app.protect('lantern.audit_personal');
grant select, insert, delete on lantern.audit_personal to lantern_app;

create index audit_entry_by_subject on lantern.audit_entry (tenant_id, subject, act, id);

-- Outside the wall, because the sealer looks for entries of every agency: whose, and which, never what.
create table lantern.audit_due (
    tenant_id uuid not null,
    entry_id  uuid not null,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references lantern.audit_entry (tenant_id, id)
);
grant select, insert, delete on lantern.audit_due to lantern_app;

-- Entries from before the chain are sealed like new ones. The owner may look over the wall for this one statement.
alter table lantern.audit_entry no force row level security;
insert into lantern.audit_due (tenant_id, entry_id) select tenant_id, id from lantern.audit_entry;
alter table lantern.audit_entry force row level security;
