-- A day that people were told, and that was moved to a later one while the consultation was open.
-- Only ever added to: the public page keeps every day visible.
create table moved_day (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  promise varchar(20) not null,
  day_before date not null,
  day_after date not null,
  reason varchar(500) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null
);
create index moved_day_slug on moved_day (slug, id);
