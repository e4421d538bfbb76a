-- Why officers opened in spite of a warning. Only ever added to.
create table gate_reason (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  place varchar(300) not null,
  warning text not null,
  reason text not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  given_at timestamp with time zone not null
);
create index gate_reason_slug on gate_reason (slug, id);
