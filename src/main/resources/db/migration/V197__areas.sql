-- What an organisation calls the outward codes that it thinks of as one place. Each saving is a list of its own, so that the last one can be
-- taken back; the newest counts. "codes": outward codes with blanks between.
create table area_list (
  number int primary key,
  by_id varchar(100) not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null
);

create table area (
  list int not null references area_list (number),
  position int not null,
  area_key varchar(60) not null,
  name varchar(60) not null,
  codes varchar(2000) not null,
  primary key (list, position)
);
