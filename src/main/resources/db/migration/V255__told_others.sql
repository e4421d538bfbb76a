-- Which partners and stakeholders were told of a report or an outcome, as officers note it: names of organisations and roles.
create table told_other (
  slug varchar(60) not null references consultation (slug),
  paper varchar(10) not null,
  name varchar(200) not null,
  told_on date not null,
  how varchar(200) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null,
  primary key (slug, paper, name)
);
