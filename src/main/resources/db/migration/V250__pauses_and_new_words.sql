-- While it is paused an open consultation lets nobody new in; null while it is not.
alter table consultation add column paused_at timestamp with time zone;

-- Who paused it, and who let it go on, each with the reason. Only ever added to.
create table consultation_pause (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  paused boolean not null,
  reason varchar(2000) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null
);
create index consultation_pause_slug on consultation_pause (slug, id);

-- Words that a running consultation is to take, or took; signed by nobody until it took them.
create table new_words (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  version_before varchar(100) not null,
  version varchar(100) not null,
  reason varchar(2000) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  put_forward_at timestamp with time zone not null,
  signer varchar(100),
  signer_name varchar(200),
  role_held varchar(200),
  taken_at timestamp with time zone
);
create index new_words_slug on new_words (slug, id);
