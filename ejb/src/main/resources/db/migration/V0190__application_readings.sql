-- Who of the vendor read an application's details before there was an agency whose trail could say so. Handed over to that
-- trail at the agency's birth; never changed.
create table lantern.application_reading (
    application_id uuid not null references lantern.application (id),
    issuer         text not null,
    subject        text not null,
    at             timestamptz not null default clock_timestamp(),
    primary key (application_id, issuer, subject, at)
);
grant select, insert on lantern.application_reading to lantern_app;
