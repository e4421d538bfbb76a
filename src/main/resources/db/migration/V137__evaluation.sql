-- How well an exercise went, as officers judge it. "about" is an element of the matrix or a principle; "mark" runs from 1, strong, to
-- 4, weak; a principle that was kept has 1.
create table evaluation (
  slug varchar(60) primary key references consultation (slug),
  version int not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  updated_at timestamp with time zone not null
);

create table evaluation_mark (
  slug varchar(60) not null references evaluation (slug),
  about varchar(40) not null,
  mark smallint,
  note varchar(2000) not null,
  primary key (slug, about)
);
