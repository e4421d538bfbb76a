-- Whose words a correction took the place of. What of them has left stays as it is, and never leaves again. On a cancelled letter: its
-- person has yet to be looked at, whether they are owed the right words.
alter table letter add column superseded boolean default false not null;
