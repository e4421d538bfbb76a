-- Papers of which a consultation may have several, one after another: holding messages (why the feedback report or the outcome is late,
-- and the new day), and what became of what an outcome promised. "kind" is the kind of its letters; "number" its version when it was begun.
create table numbered_paper (
  slug varchar(60) not null references consultation (slug),
  kind varchar(20) not null,
  number int not null,
  content text not null,
  state varchar(20) not null,
  version int not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  updated_at timestamp with time zone not null,
  approved_by varchar(100),
  approved_by_name varchar(200),
  approved_at timestamp with time zone,
  sent_at timestamp with time zone,
  primary key (slug, kind, number)
);
