-- What officers recommend to those who decide. It is no part of the report that everybody reads.
create table recommendation (
  slug varchar(60) primary key references consultation (slug),
  words varchar(5000) not null,
  version int not null,
  author_name varchar(200) not null,
  at timestamp with time zone not null
);
