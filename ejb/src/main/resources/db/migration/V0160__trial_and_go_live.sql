-- When an agency was opened to the public first; empty while it never was. A suspended agency goes back to where it stood.
-- Agencies that are there already were opened when they were made.
alter table lantern.agency add column live_since timestamptz;
update lantern.agency set live_since = created_at where state in ('live', 'suspended', 'leaving');
alter table lantern.agency add constraint agency_live_since check (state <> 'live' or live_since is not null);
grant update (live_since) on lantern.agency to lantern_app;

-- How the vendor made sure that an agency is who it says; once, and never changed. Behind the wall: the agency reads it.
create table lantern.agency_verification (
    tenant_id   uuid not null default app.current_agency() references lantern.agency (id),
    method      text not null check (method in ('call', 'letter', 'visit', 'document', 'other')),
    note        text not null check (length(note) between 1 and 2000),
    verified_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id)
);
call app.protect('lantern.agency_verification');
grant select, insert on lantern.agency_verification to lantern_app;

-- Links that open a portal in trial: the hash of the token, never the token. Kept when revoked or expired.
create table lantern.portal_link (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    id           uuid not null,
    token_sha256 bytea not null check (octet_length(token_sha256) = 32),
    made_by      text not null,
    made_at      timestamptz not null default clock_timestamp(),
    expires_at   timestamptz not null check (expires_at > made_at),
    revoked_at   timestamptz,
    last_used_at timestamptz,
    primary key (tenant_id, id)
);
create unique index portal_link_by_token on lantern.portal_link (tenant_id, token_sha256);
call app.protect('lantern.portal_link');
grant select, insert, update (revoked_at, last_used_at) on lantern.portal_link to lantern_app;

-- The code that was mailed to prove that the agency's mail arrives: its hash, and how often it was tried.
create table lantern.sender_check (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    code_sha256  bytea not null check (octet_length(code_sha256) = 32),
    expires_at   timestamptz not null,
    tries        int not null default 0,
    confirmed_at timestamptz,
    primary key (tenant_id)
);
call app.protect('lantern.sender_check');
grant select, insert, update (code_sha256, expires_at, tries, confirmed_at) on lantern.sender_check to lantern_app;
