-- An agency's own sign-on: its mail domains, how each is proved, and which provider speaks for it. The provider's secret
-- is not here: Keycloak alone has it.
create table lantern.own_sign_on (
    tenant_id     uuid not null default app.current_agency() references lantern.agency (id),
    id            uuid not null,
    domain        text not null check (domain = lower(domain) and length(domain) <= 230),
    challenge     text not null check (length(challenge) between 20 and 100),
    added_at      timestamptz not null default clock_timestamp(),
    proved_at     timestamptz,
    missing_since timestamptz,
    provider_kind text check (provider_kind in ('oidc', 'saml')),
    provider_name text check (length(provider_name) <= 2000),
    provider_on   boolean not null default false check (not provider_on or (provider_kind is not null and proved_at is not null)),
    primary key (tenant_id, id),
    unique (tenant_id, domain)
);
call app.protect('lantern.own_sign_on');
grant select, insert, delete, update (proved_at, missing_since, provider_kind, provider_name, provider_on)
    on lantern.own_sign_on to lantern_app;

-- Whose a proved domain is, over all agencies: a domain is one agency's at a time. Outside the wall, for the key must see
-- all agencies; it says no more than a domain and an agency, and who asks is told no more than "taken".
create table lantern.proved_domain (
    domain    text primary key check (domain = lower(domain)),
    tenant_id uuid not null references lantern.agency (id)
);
grant select, insert, delete on lantern.proved_domain to lantern_app;
