-- Consultations with their set-up records as JSON, and who changed them.
create table consultation (
  slug varchar(60) primary key,
  set_up text not null,
  state varchar(20) not null,
  version varchar(100),
  languages varchar(500) not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table consultation_change (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  changed_at timestamp with time zone not null,
  set_up_before text,
  set_up_after text not null
);
create index consultation_change_slug on consultation_change (slug, id);
