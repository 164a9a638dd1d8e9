-- When a running import is expected to have ended, told with each step it tells: what remains falls by itself in between.
alter table lantern.import_run add column expected_end timestamptz;
