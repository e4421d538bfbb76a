-- The list of areas by which a consultation is counted for good, from the approval of its report on: other areas would tell from two public
-- reports how few people are from one place. 0 stands for no areas at all.
create table area_held (
  consultation varchar(60) primary key references consultation (slug),
  list int not null
);
