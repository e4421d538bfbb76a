-- The second step of signing in: a key that an officer's telephone knows too (sealed), the last
-- half minute whose code was used, and the codes for when the telephone is lost (hashes only).
create table second_step (
  officer uuid primary key references officer (id),
  sealed bytea not null,
  confirmed_at timestamp with time zone,
  last_used bigint not null
);

create table recovery_code (
  code_hash varchar(64) primary key,
  officer uuid not null references officer (id)
);

create index recovery_code_officer on recovery_code (officer);
