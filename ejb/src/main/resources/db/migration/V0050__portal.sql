-- Logos, checked and re-encoded; the file that was handed in is not kept. Drafts and versions are publishing's.
create table lantern.portal_image (
    tenant_id   uuid not null default app.current_agency() references lantern.agency (id),
    logo_sha256 text not null check (logo_sha256 ~ '^[0-9a-f]{64}$'),
    edge        int  not null check (edge between 1 and 512),
    width       int  not null check (width between 1 and edge),
    height      int  not null check (height between 1 and edge),
    png         bytea not null check (octet_length(png) between 1 and 2097152),
    stored_at   timestamptz not null default now(),
    primary key (tenant_id, logo_sha256, edge)
);
call app.protect('lantern.portal_image');
grant select, insert on lantern.portal_image to lantern_app;

-- Preview links that were handed out: the hash of the token, never the token.
create table lantern.portal_preview (
    tenant_id    uuid not null default app.current_agency() references lantern.agency (id),
    token_sha256 bytea not null check (octet_length(token_sha256) = 32),
    expires_at   timestamptz not null,
    primary key (tenant_id, token_sha256)
);
call app.protect('lantern.portal_preview');
grant select, insert, delete on lantern.portal_preview to lantern_app;
