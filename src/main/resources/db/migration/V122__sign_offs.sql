-- Who signed off which set-up record and which version of the conversation, word for word.
create table sign_off (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  set_up text not null,
  version varchar(100) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  role_held varchar(200) not null,
  signed_at timestamp with time zone not null
);
create index sign_off_slug on sign_off (slug, id);
