-- What people put in the place of Earshot's own words, one row for each change; none is ever changed or removed.
-- "words" is a phrase, or of a list of words what was added and taken away, a line each (+word, -word); null where the file counts again.
-- "shipped" is what the file said when the change was made.
create table own_word (
  id bigint generated always as identity primary key,
  language varchar(20) not null,
  path varchar(120) not null,
  revision integer not null,
  shipped text not null,
  words_before text not null,
  words text,
  written_by varchar(120) not null,
  written_by_name varchar(200) not null,
  written_at timestamp with time zone not null,
  unique (language, path, revision)
);
