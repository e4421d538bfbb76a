-- One person on several channels: participants with the same "person" are one. A row of "person" is what a turn of theirs locks, so
-- that two phones of one person never take part in one consultation side by side. It says nothing of anybody.
create table person (
  id uuid primary key
);

alter table participant add column person uuid references person (id);
create index participant_person on participant (person);

-- A code that was asked for on one phone, to be sent from another; only its keyed hash is kept.
create table link_code (
  subject uuid primary key,
  code uuid not null unique,
  expires_at timestamp with time zone not null
);

-- Who sent wrong codes, how many and since when.
create table link_try (
  subject uuid primary key,
  wrong int not null,
  since timestamp with time zone not null
);
