-- An officer or partner with a group of people: sheets of single people are entered under it, and what the group said together is kept apart.
-- "languages": tags parted by commas. "notes_version": rises with each saving of what was said together.
create table group_session (
  id uuid primary key,
  consultation varchar(60) not null references consultation (slug),
  title varchar(200) not null,
  place varchar(200) not null,
  held_on date not null,
  languages varchar(400) not null,
  led_by varchar(200) not null,
  present int not null,
  partner varchar(20),
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  made_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  notes_version int default 0 not null
);
create index group_session_consultation on group_session (consultation);

-- A show of hands: so many people raised theirs for this answer. Nobody's answers, and never counted with them.
create table group_hands (
  session uuid not null references group_session (id) on delete cascade,
  question varchar(40) not null,
  answer varchar(60) not null,
  people int not null,
  primary key (session, question, answer)
);

-- What the group said about a question, or beside all of them (''), sealed: notes, not quotes of anybody. Deleted when its time is over.
create table group_note (
  session uuid not null references group_session (id) on delete cascade,
  question varchar(40) not null,
  words bytea not null,
  primary key (session, question)
);

-- Themes that an officer found in a note.
create table group_note_theme (
  session uuid not null,
  question varchar(40) not null,
  theme uuid not null references theme (id) on delete cascade,
  officer varchar(100) not null,
  at timestamp with time zone not null,
  primary key (session, question, theme),
  foreign key (session, question) references group_note (session, question) on delete cascade
);

-- The session that single answers were collected in.
alter table assisted_draft add column session uuid;
alter table assisted_entry add column session uuid references group_session (id);
create index assisted_entry_session on assisted_entry (session);
-- Whether the person had begun nothing before this was entered, so that all of it can be taken back.
alter table assisted_entry add column fresh boolean default false not null;
-- The keyed hash of a number that Earshot printed on one sheet only; null for other numbers.
alter table assisted_entry add column sheet_key uuid;
create unique index assisted_entry_sheet on assisted_entry (consultation, sheet_key);
