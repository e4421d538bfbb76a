-- Who read Earshot's own words in a language and said that they are right, and the words exactly as they were read.
-- A row with taken_back says that what was said before it no longer counts.
create table own_words_check (
  id bigint generated always as identity primary key,
  language varchar(20) not null,
  checked_by varchar(200) not null,
  entered_by varchar(120) not null,
  entered_by_name varchar(200) not null,
  checked_at timestamp with time zone not null,
  taken_back boolean not null,
  whole boolean not null
);

create table own_words_checked (
  check_id bigint not null references own_words_check (id),
  path varchar(120) not null,
  words text not null,
  primary key (check_id, path)
);
