-- Confirmations of dangerous acts (see org.lantern.stepup): for one person, one act, one object and one content, once and
-- within five minutes of created_at. The application names what is confirmed; when is the database's to say, so it can write
-- no time but the log-in's, and of a grant it changes nothing but that it was used.
create table lantern.step_up_grant (
    tenant_id        uuid not null default app.current_agency() references lantern.agency (id),
    id               uuid not null,
    issuer           text not null,
    subject          text not null,
    act              text not null,
    object           text not null,
    content_hash     bytea not null check (length(content_hash) = 32),
    authenticated_at timestamptz not null,
    created_at       timestamptz not null default clock_timestamp(),
    used_at          timestamptz check (used_at >= created_at),
    primary key (tenant_id, id)
);
create index step_up_grant_by_age on lantern.step_up_grant (tenant_id, created_at);
call app.protect('lantern.step_up_grant');
grant select, insert (id, issuer, subject, act, object, content_hash, authenticated_at), update (used_at), delete
    on lantern.step_up_grant to lantern_app;
