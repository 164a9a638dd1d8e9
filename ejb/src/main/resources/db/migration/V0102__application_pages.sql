-- Operators read applications in pages, by state, in the order of their identifiers (UUIDv7: oldest first).
create index application_by_state_in_order on lantern.application (state, id);
