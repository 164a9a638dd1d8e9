-- Mail to people who belong to no agency yet: applicants. The outbox is an agency's, so this queue stands beside it and
-- outside the wall. A letter is written with the change that causes it; once it is sent, or no longer of use, its row
-- forgets whom it went to and what it said.
create table lantern.platform_mail (
    id          uuid primary key,
    recipient   text,
    subject     text,
    body        text,
    state       text not null default 'due' check (state in ('due', 'done', 'failed')),
    attempts    int not null default 0,
    due_at      timestamptz not null default now(),
    good_until  timestamptz not null,
    lease_until timestamptz,
    last_error  text,
    ended_at    timestamptz,
    constraint platform_mail_forgets check (
        case when state = 'due' then recipient is not null and subject is not null and body is not null
             else recipient is null and subject is null and body is null end)
);
create index platform_mail_due on lantern.platform_mail (due_at) where state = 'due';
create index platform_mail_ended on lantern.platform_mail (ended_at) where state <> 'due';
grant select, insert, update, delete on lantern.platform_mail to lantern_app;
