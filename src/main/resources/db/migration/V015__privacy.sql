-- A text that we know, sealed by the key set in use, and a pseudonym made by it: a start with
-- another key set is noticed before anything is read or written.
create table key_check (
  id smallint primary key check (id = 1),
  sealed bytea not null,
  pseudonym uuid not null
);

-- Who did what and when. Never personal data: "about" names a consultation or a pseudonym.
create table audit (
  id bigint generated always as identity primary key,
  at timestamp with time zone not null,
  who text not null,
  what text not null,
  about text not null
);
create index audit_at on audit (at);
