-- One mechanism for all that an agency configures: a draft is edited, a version is immutable, live points at a version.
create table lantern.publishing_draft (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    kind      text not null check (kind ~ '^[a-z][a-z-]*$'),
    body      text not null,
    revision  bigint not null,
    edited_by text not null,
    edited_at timestamptz not null default now(),
    primary key (tenant_id, kind)
);
call app.protect('lantern.publishing_draft');
grant select, insert, update on lantern.publishing_draft to lantern_app;

create table lantern.published_version (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    kind         text not null check (kind ~ '^[a-z][a-z-]*$'),
    number       int  not null check (number > 0),
    body         text not null,
    author       text not null,
    note         text not null,
    of_version   int,
    published_at timestamptz not null default now(),
    primary key (tenant_id, kind, number)
);
call app.protect('lantern.published_version');
grant select, insert on lantern.published_version to lantern_app;  -- never update: a version is immutable

create table lantern.publishing_live (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    kind      text not null,
    number    int  not null,
    primary key (tenant_id, kind),
    foreign key (tenant_id, kind, number) references lantern.published_version (tenant_id, kind, number)
);
call app.protect('lantern.publishing_live');
grant select, insert, update on lantern.publishing_live to lantern_app;
