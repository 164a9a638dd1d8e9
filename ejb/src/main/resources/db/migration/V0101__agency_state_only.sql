-- The agencies stand outside the wall: what the application may change there is their state and nothing else.
revoke update on lantern.agency from lantern_app;
grant update (state) on lantern.agency to lantern_app;
