-- Letters: messages waiting to be sent, and what became of them. The words are encrypted and are
-- wiped in time; the row stays to be counted. "delivery" is the rank of the newest report, -1 for
-- none. "trouble_at" is set while an officer is needed.
create sequence letter_id;

create table letter (
  id bigint primary key,
  subject uuid,
  kind varchar(20) not null,
  consultation varchar(60),
  words bytea,
  once varchar(200) unique,
  status varchar(12) not null,
  delivery smallint default -1 not null,
  attempts int default 0 not null,
  looks int default 0 not null,
  channel varchar(20),
  templated boolean default false not null,
  provider_id varchar(100),
  code varchar(60),
  reason varchar(500),
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  handed_at timestamp with time zone,
  sending_since timestamp with time zone,
  sent_at timestamp with time zone,
  trouble_at timestamp with time zone
);
create index letter_subject on letter (subject, id);
create index letter_consultation on letter (consultation, kind);
create index letter_provider_id on letter (provider_id);
create index letter_trouble_at on letter (trouble_at);

-- People first: db-scheduler polls by priority, then by time.
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
