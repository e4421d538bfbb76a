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

-- Wrong codes of late. "sender" is a keyed hash under a name of its own, and says nothing of anybody: FORGET leaves it, so that nobody
-- guesses on by asking to be forgotten. It is gone after a night.
create table link_try (
  sender uuid not null,
  tried_at timestamp with time zone not null
);
create index link_try_tried_at on link_try (tried_at);
