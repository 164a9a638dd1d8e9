-- Applications that somebody is still filling in. Whoever has the link has the draft; only the link's hash is here. Nobody
-- is an agency yet, so the table stands outside the wall. A draft is emptied when it is handed in and goes when it expires.
create table lantern.signup_draft (
    id              uuid primary key,
    link_hash       bytea not null unique check (length(link_hash) = 32),
    language        text not null check (language in ('en', 'es')),
    answers         text not null default '{}' check (length(answers) <= 20000),
    jurisdiction    text check (length(jurisdiction) <= 10485760),
    changed_at      timestamptz not null default now(),
    expires_at      timestamptz not null,
    code_email      text,
    code_hash       bytea check (length(code_hash) = 32),
    code_expires_at timestamptz,
    code_tries      int not null default 0 check (code_tries between 0 and 5),
    codes_sent      int not null default 0,
    codes_since     timestamptz,
    confirmed_email text,
    application_id  uuid references lantern.application (id),
    constraint signup_draft_emptied check (application_id is null or
        (answers = '{}' and jurisdiction is null and code_email is null and code_hash is null
         and confirmed_email is null))
);
create index signup_draft_expired on lantern.signup_draft (expires_at);
grant select, insert, update, delete on lantern.signup_draft to lantern_app;
