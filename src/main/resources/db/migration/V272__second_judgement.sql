-- What a second person judged, beside the first judgement.
create table second_evaluation (
  slug varchar(60) primary key references consultation (slug),
  version int not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  updated_at timestamp with time zone not null
);

create table second_evaluation_mark (
  slug varchar(60) not null references second_evaluation (slug),
  about varchar(40) not null,
  mark smallint,
  note varchar(2000) not null,
  primary key (slug, about)
);
