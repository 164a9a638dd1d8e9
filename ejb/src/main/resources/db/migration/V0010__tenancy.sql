-- Agencies, and the wall between them.
--
-- The application's role (lantern_app) owns nothing. Every table that carries tenant_id is put behind the wall with
-- app.protect(). The wall compares with one function, app.current_agency(), which believes the session setting
-- app.agency only when it is signed: HMAC-SHA-256 over agency and backend process, under a key that only the owner can
-- read. SQL that was smuggled into the application can therefore not switch agency.

create schema app;
create schema lantern;
create schema public_map;
grant usage on schema app, lantern, public_map to lantern_app;
revoke create on schema public from public;

create table app.context_key (
    only_row  boolean primary key default true check (only_row),
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);

-- HMAC (RFC 2104) is two SHA-256 runs over a padded key; PostgreSQL's own sha256() does, no extension is needed.
create function app.install_context_key(secret bytea) returns void
    language plpgsql as $$
declare
    padded bytea := secret || decode(repeat('00', 64 - length(secret)), 'hex');
    inner_pad bytea := padded;
    outer_pad bytea := padded;
begin
    if length(secret) < 32 or length(secret) > 64 then
        raise exception 'the context key must be 32 to 64 bytes long';
    end if;
    for i in 0..63 loop
        inner_pad := set_byte(inner_pad, i, get_byte(padded, i) # 54);  -- 0x36
        outer_pad := set_byte(outer_pad, i, get_byte(padded, i) # 92);  -- 0x5c
    end loop;
    insert into app.context_key values (true, inner_pad, outer_pad)
    on conflict (only_row) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad;
end $$;
revoke all on function app.install_context_key(bytea) from public;

-- No setting: no agency (null, and nothing equals null). A setting that is not signed for this backend: an error.
create function app.current_agency() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    setting text := nullif(current_setting('app.agency', true), '');
    agency  text := split_part(setting, '.', 1);
    mac     bytea;
begin
    if setting is null then
        return null;
    end if;
    select sha256(outer_pad || sha256(inner_pad || convert_to(agency || '/' || pg_backend_pid(), 'UTF8')))
        into strict mac from app.context_key;
    if encode(mac, 'hex') is distinct from split_part(setting, '.', 2) then
        raise exception 'agency context is not signed for this backend' using errcode = 'insufficient_privilege';
    end if;
    return agency::uuid;
end $$;

create procedure app.protect(target regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy agency_wall on %s using (tenant_id = (select app.current_agency())) '
                   'with check (tenant_id = (select app.current_agency()))', target);
end $$;
revoke all on procedure app.protect(regclass) from public;

-- Outside the wall, because it is read before an agency is known: host to agency. No content of an agency is in it.
create table lantern.agency (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$'),
    name       text not null check (length(name) between 1 and 120),
    kind       text not null,
    place      text not null,
    time_zone  text not null,
    state      text not null check (state in ('provisioning', 'trial', 'live', 'suspended', 'leaving')),
    created_at timestamptz not null default now()
);
create table lantern.agency_host (
    host      text primary key,
    agency_id uuid not null references lantern.agency (id)
);
grant select, insert, update on lantern.agency to lantern_app;
grant select, insert on lantern.agency_host to lantern_app;

-- Outside the wall, because every node polls it: which kind of an agency's published data changed, and how often. No content.
create sequence lantern.agency_clock_tick;
create table lantern.agency_clock (
    tenant_id uuid not null references lantern.agency (id),
    kind      text not null,
    tick      bigint not null default nextval('lantern.agency_clock_tick'),
    primary key (tenant_id, kind)
);
create index agency_clock_by_tick on lantern.agency_clock (tick);
grant usage, select on sequence lantern.agency_clock_tick to lantern_app;
grant select, insert, update on lantern.agency_clock to lantern_app;

create table lantern.agency_jurisdiction (
    tenant_id uuid not null default app.current_agency() references lantern.agency (id),
    geojson   text not null,
    primary key (tenant_id)
);
call app.protect('lantern.agency_jurisdiction');
grant select, insert, update on lantern.agency_jurisdiction to lantern_app;
