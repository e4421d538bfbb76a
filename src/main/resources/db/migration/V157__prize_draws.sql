-- Who takes part in a prize draw. Nothing here names a person, a response, a time or an order: "contact" is sealed (channel, address,
-- language), "once" is a keyed hash of the address for this draw only. New rows are written anew together, in an order of chance, each
-- night ("mixed"), so that neither the place in the table nor the database's own numbering of transactions tells when one was made.
create table draw_entry (
  id uuid primary key,
  consultation varchar(60) not null references consultation (slug),
  once uuid not null,
  contact bytea not null,
  mixed boolean default false not null,
  won uuid,
  told boolean default false not null,
  unique (consultation, once)
);

-- A draw that was held: by whom, when, among how many.
create table prize_draw (
  id uuid primary key,
  consultation varchar(60) not null references consultation (slug),
  drawn_at timestamp with time zone not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  entries int not null,
  winners int not null
);
create index prize_draw_consultation on prize_draw (consultation);
