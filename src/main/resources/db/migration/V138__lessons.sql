-- What was learned. "published": everybody can read it beside the outcome.
create table lesson (
  id uuid primary key,
  slug varchar(60) not null references consultation (slug),
  part varchar(20) not null,
  item varchar(200) not null,
  issue varchar(2000) not null,
  action varchar(2000) not null,
  published boolean not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  at timestamp with time zone not null,
  position bigint generated always as identity
);
create index lesson_slug on lesson (slug, position);
