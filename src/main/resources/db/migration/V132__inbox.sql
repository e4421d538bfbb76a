-- What needs an officer, one case for each person at a time. What was written stands in inbound and
-- letter; a case holds words only in its notes, sealed. A forgotten person's case keeps no subject.
create table inbox_case (
  id uuid primary key,
  subject uuid,
  channel varchar(20) not null,
  language varchar(20) not null,
  consultation varchar(60),
  reason varchar(20) not null,
  state varchar(12) not null,
  opened_at timestamp with time zone not null,
  heard_at timestamp with time zone not null,
  due_at timestamp with time zone,
  told_at timestamp with time zone,
  signposted_at timestamp with time zone,
  assigned_to varchar(200),
  best_time bytea,
  closed_at timestamp with time zone
);
create index inbox_case_subject on inbox_case (subject, state);
create index inbox_case_state on inbox_case (state, due_at);

-- What officers did with a case: only ever added to.
create table inbox_step (
  id bigint generated always as identity primary key,
  case_id uuid not null,
  at timestamp with time zone not null,
  officer varchar(200) not null,
  officer_name varchar(200) not null,
  what varchar(200) not null,
  words bytea
);
create index inbox_step_case on inbox_step (case_id, id);

-- What an officer has begun to write and not sent.
create table inbox_draft (
  case_id uuid not null,
  officer varchar(200) not null,
  words bytea not null,
  primary key (case_id, officer)
);

-- Requests that nobody had answered become cases, the most urgent of each person.
insert into inbox_case (id, subject, channel, language, consultation, reason, state, opened_at,
  heard_at, due_at)
select a.id, a.subject, p.channel, coalesce(p.language, 'en'), a.consultation,
  case a.reason when 'danger' then 'concern' when 'asked' then 'call' else 'stuck' end,
  'open', a.asked_at, a.asked_at, a.asked_at + interval '1' day
from attention a join participant p on p.subject = a.subject
where a.done_at is null and not exists (
  select 1 from attention b where b.subject = a.subject and b.done_at is null and
    (case b.reason when 'danger' then 0 when 'asked' then 1 else 2 end)
    < (case a.reason when 'danger' then 0 when 'asked' then 1 else 2 end))
and not exists (
  select 1 from attention b where b.subject = a.subject and b.done_at is null
    and b.reason = a.reason and b.id < a.id);
drop table attention;
