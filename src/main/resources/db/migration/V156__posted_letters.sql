-- That the letter to someone without a number was posted. "about": report or outcome.
create table posted_letter (
  response uuid not null references response (id) on delete cascade,
  about varchar(20) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  posted_at timestamp with time zone not null,
  primary key (response, about)
);
