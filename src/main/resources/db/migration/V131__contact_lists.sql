-- People whom a council may ask by text: each list with where it came from, and the law that it rests on. "file" is what was uploaded,
-- sealed, until an officer has said which of its columns are which. "counted" says how many rows were left out and why.
create table contact_list (
  id uuid primary key,
  consultation varchar(60) not null,
  name varchar(200) not null,
  source varchar(500) not null,
  basis varchar(20) not null,
  file bytea,
  counted varchar(500) not null,
  state varchar(12) not null,
  officer_id varchar(80) not null,
  officer_name varchar(200) not null,
  made_at timestamp with time zone not null
);
create index contact_list_consultation on contact_list (consultation, made_at);

-- How the numbers came to us, as people read it in their language.
create table contact_list_words (
  list uuid not null references contact_list (id) on delete cascade,
  language varchar(20) not null,
  words varchar(200) not null,
  primary key (list, language)
);

-- "subject" is the keyed hash of the number. The address is gone once the invitation is written: from then on they are a participant.
create table contact (
  list uuid not null references contact_list (id) on delete cascade,
  place int not null,
  subject uuid,
  address bytea,
  language varchar(20) not null,
  state varchar(10) not null,
  reason varchar(20),
  primary key (list, place)
);
create index contact_subject on contact (subject);
create index contact_state on contact (list, state, place);

-- Who was asked to what and when, so that nobody is asked too often: kept for a year, by keyed hash and nothing else.
create table invited (
  subject uuid not null,
  consultation varchar(60) not null,
  at timestamp with time zone not null,
  primary key (subject, consultation)
);
create index invited_at on invited (at);
