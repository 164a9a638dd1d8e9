-- Which question an answer belongs to: asking again while a question is open must not turn an answer to the first into one to
-- the second.
alter table lantern.application add column question_number integer not null default 0;
update lantern.application set question_number = 1 where question is not null;

-- What was asked, answered and declined on an application, by whom and when; the row itself keeps only the last. Handed over
-- to the agency's trail at its birth; never changed.
create table lantern.application_act (
    id              uuid primary key,
    application_id  uuid not null references lantern.application (id),
    act             text not null check (act in ('asked', 'answered', 'rejected')),
    question_number integer not null,
    issuer          text not null,
    subject         text not null,
    words           text not null check (length(words) between 1 and 2000),
    at              timestamptz not null default clock_timestamp()
);
create index application_act_of on lantern.application_act (application_id, id);
grant select, insert on lantern.application_act to lantern_app;

-- How many letters an address was sent: anybody can apply in anybody's name.
create index application_mailbox on lantern.application (lower(administrator_email), submitted_at);
