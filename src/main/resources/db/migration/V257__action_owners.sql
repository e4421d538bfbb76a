-- Who sees to what an outcome promised: a name or a role in the organisation, for officers only.
create table action_owner (
  slug varchar(60) not null references consultation (slug),
  theme varchar(200) not null,
  owner varchar(200) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null,
  primary key (slug, theme)
);
