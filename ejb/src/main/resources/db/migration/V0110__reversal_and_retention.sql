-- Whom a record counted to before an import met it: the import that had seen it last. Null where the import added the
-- record, and in rows from before this migration. When an import is undone, what later ones remember of it is handed on.
alter table lantern.offence_record_history
    add column seen_before uuid,
    add foreign key (tenant_id, seen_before) references lantern.import_run (tenant_id, id);
grant update (seen_before) on lantern.offence_record_history to lantern_app;

-- The bytes of a file that no import rests on are cleared after a while; its name stays, for the reports of its runs.
alter table lantern.import_file add column cleared_at timestamptz;
