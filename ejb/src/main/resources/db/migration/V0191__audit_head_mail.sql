-- Whether an agency wants the signed heads of its trail mailed to its auditors, and up to which entry they have been.
create table lantern.audit_head_mail (
    tenant_id       uuid not null default app.current_agency() references lantern.agency (id),
    wanted          boolean not null,
    mailed_position bigint not null default 0 check (mailed_position >= 0),
    primary key (tenant_id)
);
call app.protect('lantern.audit_head_mail');
grant select, insert, update on lantern.audit_head_mail to lantern_app;
