-- Why and how long an agency was suspended. Behind the wall: the reason is for the agency's own people. A suspension that
-- is over is kept; the application may end one and change nothing else of it.
create table lantern.agency_suspension (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    id           uuid not null,
    reason       text not null check (length(reason) between 1 and 2000),
    suspended_at timestamptz not null default clock_timestamp(),
    resumed_at   timestamptz check (resumed_at >= suspended_at),
    primary key (tenant_id, id)
);
create unique index agency_suspension_once on lantern.agency_suspension (tenant_id) where resumed_at is null;
call app.protect('lantern.agency_suspension');
grant select, insert, update (resumed_at) on lantern.agency_suspension to lantern_app;
