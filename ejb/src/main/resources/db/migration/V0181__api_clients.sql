-- Programs that speak for an agency (see org.lantern.membership): members of another kind, whose authority stands where
-- people's does. One that is not active has none; it stays known by its name. An e-mail address is a person's.
alter table lantern.membership
    add column kind   text not null default 'person' check (kind in ('person', 'api-client')),
    add column active boolean not null default true,
    add check (kind = 'api-client' or active),
    add check (kind = 'person' or (email = '' and ' ' || roles || ' ' not like '% agency-administrator %'));

create table lantern.api_client (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    id           uuid not null,
    client_id    text not null,
    provider_id  text not null,
    made_by      text not null,
    made_at      timestamptz not null default clock_timestamp(),
    secret_at    timestamptz not null default clock_timestamp(),
    last_used_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, client_id),
    foreign key (tenant_id, id) references lantern.membership (tenant_id, id)
);
call app.protect('lantern.api_client');
grant select, insert, update (secret_at, last_used_at), delete on lantern.api_client to lantern_app;
