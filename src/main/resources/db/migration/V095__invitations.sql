-- Nobody but its officer ever knows a password: an account begins without one, and a link by which
-- it is chosen. Only a hash of the link is kept.
alter table officer alter column password drop not null;

create table invitation (
  token_hash varchar(64) primary key,
  officer uuid not null references officer (id),
  expires_at timestamp with time zone not null
);
