-- Officers' accounts, API tokens (hashes only), and the links by which the first account is made.
create table officer (
  id uuid primary key,
  username varchar(100) not null unique,
  name varchar(100) not null,
  role varchar(20) not null,
  password varchar(200) not null,
  disabled boolean not null,
  created_at timestamp with time zone not null
);

create table api_token (
  id uuid primary key,
  name varchar(100) not null,
  role varchar(20) not null,
  token_hash varchar(64) not null unique,
  expires_on date,
  last_used_on date,
  revoked boolean not null,
  created_at timestamp with time zone not null
);

create table set_up_link (
  token_hash varchar(64) primary key,
  created_at timestamp with time zone not null
);
