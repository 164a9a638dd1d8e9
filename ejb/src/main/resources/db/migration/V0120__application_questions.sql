-- An operator may ask before deciding; the applicant answers on the page of their application.
alter table lantern.application drop constraint application_state_check;
alter table lantern.application add constraint application_state_check
    check (state in ('submitted', 'asked', 'approved', 'rejected'));
alter table lantern.application add column question text check (length(question) between 1 and 2000);
alter table lantern.application add column answer text check (length(answer) between 1 and 2000);
