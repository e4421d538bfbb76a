-- The council's own list of community groups, partners and stakeholders: every saving of each, the newest of which counts. What stands in it is
-- sealed, since a group's contact is a person; of savings that are long over nothing stays but who made them and when.
create table directory_group (
  id uuid not null,
  number int not null,
  at timestamp with time zone not null,
  by_id varchar(100) not null,
  by_name varchar(200) not null,
  removed boolean not null,
  body bytea,
  primary key (id, number)
);

-- Which groups are named to people at the end of a consultation, in this order.
create table directory_named (
  slug varchar(60) not null,
  place int not null,
  group_id uuid not null,
  primary key (slug, place)
);
