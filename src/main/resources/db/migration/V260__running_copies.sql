-- Which copies of the service run on this database: each writes down every minute that it is there.
create table running_copy (
  id uuid primary key,
  host varchar(255) not null,
  seen_at timestamp with time zone not null
);
