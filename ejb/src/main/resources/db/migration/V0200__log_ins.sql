-- Where people are logged in, and when they signed out (see org.lantern.login). A person's, not an agency's: one log-in works for
-- all of somebody's agencies, and a sign-out must count at all of them. So both stand outside the wall, and hold no more than they
-- must: no address, no user agent, of a log-in at the identity provider only a mark.
create table lantern.console_log_in (
    id               uuid primary key,
    issuer           text not null,
    subject          text not null,
    mark             text not null check (mark ~ '^[0-9a-f]{16}$'),
    device           text not null check (length(device) between 1 and 60),
    authenticated_at timestamptz not null,
    began_at         timestamptz not null default clock_timestamp(),
    used_at          timestamptz not null default clock_timestamp()
);
create index console_log_in_by_person on lantern.console_log_in (issuer, subject);
create index console_log_in_by_age on lantern.console_log_in (began_at);
-- What is deleted is ended; so there is nothing to gain from this right, and none to give a log-in another person or a later start.
grant select, insert (id, issuer, subject, mark, device, authenticated_at), update (used_at), delete
    on lantern.console_log_in to lantern_app;

-- Never taken back: the application can neither change nor delete a row, nor say when it was.
create table lantern.sign_out (
    id      uuid primary key,
    issuer  text not null,
    subject text not null,
    mark    text check (mark ~ '^[0-9a-f]{16}$'),
    at      timestamptz not null default clock_timestamp()
);
comment on column lantern.sign_out.mark is 'the one log-in that was ended; null: everywhere, all that was authenticated up to then';
create index sign_out_by_person on lantern.sign_out (issuer, subject, at);
grant select, insert (id, issuer, subject, mark) on lantern.sign_out to lantern_app;
