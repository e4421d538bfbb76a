-- Answers that somebody enters for someone else. Until they are kept nothing is known of whom they are: what was typed is sealed.
create table assisted_draft (
  id uuid primary key,
  consultation varchar(60) not null,
  officer varchar(100) not null,
  way varchar(20) not null,
  language varchar(20) not null,
  partner varchar(20),
  version varchar(100) not null,
  fields bytea not null,
  started_at timestamp with time zone not null,
  saved_at timestamp with time zone not null
);
create index assisted_draft_officer on assisted_draft (officer, consultation, saved_at);

-- Who entered a response, how it was given, and the number on its sheet of paper (sealed).
create table assisted_entry (
  response uuid primary key references response (id) on delete cascade,
  subject uuid,
  consultation varchar(60) not null,
  way varchar(20) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  sheet bytea,
  entered_at timestamp with time zone not null
);
create index assisted_entry_consultation on assisted_entry (consultation, officer);
create index assisted_entry_subject on assisted_entry (subject);

-- The officer who asked for a consent and wrote the reply down; null where Earshot itself asked.
alter table consent add column asked_by varchar(100);
