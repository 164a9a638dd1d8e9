-- What an application tells beyond its first fields; all of it may be missing, as the API has always allowed.
alter table lantern.application
    add column country         text check (country ~ '^[A-Z]{2}$'),
    add column region          text check (length(region) between 1 and 120),
    add column ori             text check (ori ~ '^[A-Z0-9]{9}$'),
    add column population      int check (population between 1 and 50000000),
    add column languages       text check (length(languages) between 2 and 200),
    add column terms_version   text,
    add column terms_hash      text check (terms_hash ~ '^[0-9a-f]{64}$'),
    add column email_confirmed boolean not null default false,
    add column language        text not null default 'en' check (language in ('en', 'es')),
    add constraint application_terms_with_hash check ((terms_version is null) = (terms_hash is null));

-- What two addresses have in common that people mistake for one another (after Unicode Technical Standard 39, section 4,
-- for the few characters a slug has): hyphens left out; 0 for o; 1 and i for l; rn for m; vv for w.
create function lantern.slug_likeness(slug text) returns text
    language sql immutable strict parallel safe
    return replace(replace(translate(slug, '01i-', 'oll'), 'rn', 'm'), 'vv', 'w');
grant execute on function lantern.slug_likeness(text) to lantern_app;

alter table lantern.application
    add column slug_likeness text generated always as (lantern.slug_likeness(slug)) stored;
alter table lantern.agency
    add column slug_likeness text generated always as (lantern.slug_likeness(slug)) stored;
create index application_by_likeness on lantern.application (slug_likeness);
create index agency_by_likeness on lantern.agency (slug_likeness);
