-- That an agency vouches for one of its people who has lost a device (see org.lantern.recovery). What is taken away then counts at
-- all of that person's agencies, and none may do it alone: so the rows of all of them are looked at together, outside the wall. They
-- hold no name and no address; of a link only its hash. The application says who and which agency, never when it vouched.
create table lantern.lost_device_vouch (
    id           uuid primary key,
    issuer       text not null,
    subject      text not null,
    tenant_id    uuid not null references lantern.agency (id),
    member_id    uuid not null,
    token_hash   bytea not null unique check (length(token_hash) = 32),
    vouched_at   timestamptz not null default clock_timestamp(),
    confirmed_at timestamptz check (confirmed_at >= vouched_at),
    ended_at     timestamptz check (ended_at >= vouched_at)
);
comment on column lantern.lost_device_vouch.ended_at is 'used up, or another of the same agency took its place';
create index lost_device_vouch_by_person on lantern.lost_device_vouch (issuer, subject, tenant_id);
create index lost_device_vouch_by_age on lantern.lost_device_vouch (vouched_at);
grant select, insert (id, issuer, subject, tenant_id, member_id, token_hash), update (confirmed_at, ended_at), delete
    on lantern.lost_device_vouch to lantern_app;
