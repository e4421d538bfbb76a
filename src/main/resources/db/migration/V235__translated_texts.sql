-- What officers write for everybody, in other languages: of a feedback report ("about", "100-words", "theme:" and a theme's id) as before,
-- and of a set-up record ("purpose", "can_change"). Each text stands beside the words that it was translated from, and is public once
-- somebody else than its writer has checked it, for as long as those words stay as they were.
create table translated_text (
  kind varchar(20) not null,
  slug varchar(60) not null references consultation (slug),
  language varchar(35) not null,
  name varchar(60) not null,
  words text not null,
  original text not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  written_at timestamp with time zone not null,
  checked_by_name varchar(200),
  checked_at timestamp with time zone,
  primary key (kind, slug, language, name)
);
insert into translated_text (kind, slug, language, name, words, original, author, author_name, written_at, checked_by_name, checked_at)
  select 'report', slug, language, part, words, original, author, author_name, written_at, checked_by_name, checked_at from report_translation;
drop table report_translation;
