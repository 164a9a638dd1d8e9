-- Outside the wall, because it is read at log-in, before an agency is chosen: which agencies a person belongs to.
create table lantern.person_agency (
    issuer    text not null,
    subject   text not null,
    tenant_id uuid not null references lantern.agency (id),
    primary key (issuer, subject, tenant_id)
);
grant select, insert, delete on lantern.person_agency to lantern_app;

-- Who may do what at an agency. Roles are words with a blank between them, as scopes are in OAuth (RFC 6749, section 3.3).
create table lantern.membership (
    tenant_id  uuid not null default app.current_agency() references lantern.agency (id),
    id         uuid not null,
    issuer     text not null,
    subject    text not null,
    email      text not null,
    name       text not null,
    roles      text not null check (roles <> ''),
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, issuer, subject)
);
call app.protect('lantern.membership');
grant select, insert, update, delete on lantern.membership to lantern_app;

create table lantern.invitation (
    tenant_id  uuid not null default app.current_agency() references lantern.agency (id),
    id         uuid not null,
    email      text not null,
    name       text not null,
    roles      text not null check (roles <> ''),
    invited_by text not null,
    token_hash bytea not null check (length(token_hash) = 32),
    state      text not null check (state in ('pending', 'accepted', 'revoked')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, id)
);
create unique index invitation_one_pending on lantern.invitation (tenant_id, email) where state = 'pending';
create index invitation_by_token on lantern.invitation (tenant_id, token_hash);
call app.protect('lantern.invitation');
grant select, insert, update on lantern.invitation to lantern_app;
