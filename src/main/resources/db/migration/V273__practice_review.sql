-- When the organisation looks again at what every exercise is held against and begins from. One row for each kind; none until somebody
-- gives a day.
create table practice_review (
  kind varchar(20) primary key,
  next_on date,
  note varchar(2000) not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null
);
