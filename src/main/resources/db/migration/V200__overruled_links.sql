-- Links of a consultation's papers that answer nothing and are sent all the same: why, and who says so.
create table overruled_link (
  slug varchar(60) not null references consultation (slug),
  link varchar(600) not null,
  reason varchar(500) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null,
  primary key (slug, link)
);
