-- Backups that this database was put back from, and when: what left since a backup was made is not known here.
create table restored (
  made_at timestamp with time zone primary key,
  put_back_at timestamp with time zone not null
);
