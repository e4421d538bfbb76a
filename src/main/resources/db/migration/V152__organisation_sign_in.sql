-- Who signs in at their organisation's own door instead of with a password.
create table officer_identity (
  officer uuid primary key references officer (id),
  issuer varchar(500) not null,
  sub varchar(255) not null,
  constraint officer_identity_person unique (issuer, sub)
);
