-- The fleet's own tables: what the vendor needs to take agencies in. They hold no content of an agency and stand outside
-- the wall, because the vendor's operators work across agencies here, and only here.
create table lantern.application (
    id                  uuid primary key,
    name                text not null,
    kind                text not null,
    place               text not null,
    time_zone           text not null,
    slug                text not null,
    jurisdiction        text not null,
    administrator_name  text not null,
    administrator_email text not null,
    state               text not null check (state in ('submitted', 'approved', 'rejected')),
    submitted_at        timestamptz not null,
    decided_at          timestamptz,
    decided_by          text,
    reason              text,
    agency_id           uuid references lantern.agency (id)
);
create unique index application_one_per_slug on lantern.application (slug) where state <> 'rejected';
create index application_by_state on lantern.application (state, submitted_at);
create unique index application_by_agency on lantern.application (agency_id);
grant select, insert, update on lantern.application to lantern_app;

create table lantern.provisioning_step (
    agency_id uuid not null references lantern.agency (id),
    name      text not null,
    position  int  not null,
    state     text not null check (state in ('waiting', 'done', 'failed')),
    attempts  int  not null default 0,
    error     text,
    ended_at  timestamptz,
    primary key (agency_id, name)
);
grant select, insert, update on lantern.provisioning_step to lantern_app;
