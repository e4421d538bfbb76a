-- What a feedback report says in other languages, part by part ("about", "100-words", "theme:" and a theme's id), beside the words that it
-- was translated from. It is public once somebody else than its writer has checked it, and for as long as those words stay as they were.
create table report_translation (
  slug varchar(60) not null references consultation (slug),
  language varchar(35) not null,
  part varchar(60) not null,
  words text not null,
  original text not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  written_at timestamp with time zone not null,
  checked_by_name varchar(200),
  checked_at timestamp with time zone,
  primary key (slug, language, part)
);
