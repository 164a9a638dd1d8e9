-- What happened in a span of time: filters of the trail, and how often something was done within the last hour.
create index audit_entry_by_time on lantern.audit_entry (tenant_id, at);

-- Names of API clients that are not here any more.
create index audit_entry_of_deleted_programs on lantern.audit_entry (tenant_id, id) where act = 'api-client-deleted';
