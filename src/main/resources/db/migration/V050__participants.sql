-- Someone we can reach on one channel. "stopped_at" copies stop_list while they are known: the row
-- is what a turn locks, so that a STOP is seen by the very next message.
create table participant (
  subject uuid primary key,
  channel varchar(20) not null,
  address bytea not null,
  language varchar(20),
  stopped_at timestamp with time zone,
  created_at timestamp with time zone not null,
  last_heard_at timestamp with time zone not null
);
create index participant_last_heard_at on participant (last_heard_at);

-- Who texted STOP and not START since. Outlives forgetting, hence the keyed hash and nothing else.
create table stop_list (
  subject uuid primary key,
  since timestamp with time zone not null
);

-- What people agreed to. Only ever added to; "line" is the order. Forgetting empties subject and
-- said, and leaves the proof that answers were given under a consent.
create table consent (
  id uuid primary key,
  line bigint generated always as identity,
  subject uuid,
  consultation varchar(60) not null,
  purpose varchar(40) not null,
  given boolean not null,
  version varchar(64) not null,
  language varchar(20) not null,
  channel varchar(20) not null,
  request text not null,
  said bytea,
  at timestamp with time zone not null
);
create index consent_purpose on consent (consultation, purpose, subject, line);
create index consent_subject on consent (subject);
