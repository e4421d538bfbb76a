-- What people were told stays as it is. What was wrong in it is put right by a correction: the whole outcome once more, in its right
-- words, approved by a second officer and numbered from 1.
create table outcome_correction (
  slug varchar(60) not null references outcome (slug),
  number int not null,
  content text not null,
  state varchar(20) not null,
  version int default 1 not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  updated_at timestamp with time zone not null,
  approved_by varchar(100),
  approved_by_name varchar(200),
  approved_at timestamp with time zone,
  sent_at timestamp with time zone,
  primary key (slug, number)
);
