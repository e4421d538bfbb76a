-- Answers given for an organisation: a question may ask it (its answers are that), or whoever enters answers by hand says so. The name
-- is sealed; it goes with the response.
create table organisation_mark (
  response uuid primary key references response (id) on delete cascade,
  consultation varchar(60) not null,
  name bytea,
  named boolean not null
);
create index organisation_mark_consultation on organisation_mark (consultation);
