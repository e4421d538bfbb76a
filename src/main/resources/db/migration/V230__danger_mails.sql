-- When words of danger were last raised in a case: who is told is told once, until an officer has looked.
alter table inbox_case add column raised_at timestamp with time zone;

-- E-mails that say that somebody may be in danger stand beside the reminders. They have no reminder but a case, and whoever is named
-- in the set-up record need not be an officer: whose address it is stands here, the address does not.
alter table reminder_mail alter column reminder drop not null;
alter table reminder_mail add column case_id uuid references inbox_case (id);
alter table reminder_mail add column step varchar(10);
alter table reminder_mail add column raised_at timestamp with time zone;
alter table reminder_mail add column recipient varchar(20);
create index reminder_mail_case on reminder_mail (case_id);
