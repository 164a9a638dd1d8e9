-- What was answered to a creating request that carried an Idempotency-Key, for a day. Key and request are kept as hashes (SHA-256, hexadecimal).
create table lantern.once_answer (
    tenant_id   uuid not null default app.current_agency() references lantern.agency (id),
    id          text not null check (length(id) = 64),
    request     text not null check (length(request) = 64),
    answer      text not null,
    answered_at timestamptz not null default now(),
    primary key (tenant_id, id)
);
call app.protect('lantern.once_answer');
grant select, insert, update, delete on lantern.once_answer to lantern_app;

-- Outside the wall, because an applicant has no agency yet.
create table lantern.platform_once_answer (
    id          text primary key check (length(id) = 64),
    request     text not null check (length(request) = 64),
    answer      text not null,
    answered_at timestamptz not null default now()
);
grant select, insert, update, delete on lantern.platform_once_answer to lantern_app;
