-- Population figures that officers loaded. "headings": its first row, a JSON list. A file with faults has no figures: its faulty rows are kept so that they can be given back.
-- "area_key" is the area's name in lower case; of one area and question only the figures of the newest file count.
create table population_file (
  id uuid primary key,
  name varchar(200) not null,
  headings text not null,
  by_id varchar(100) not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null,
  removed_by varchar(200),
  removed_at timestamp with time zone,
  position bigint generated always as identity
);

create table population_figure (
  file uuid not null references population_file (id),
  position int not null,
  area_key varchar(100) not null,
  area varchar(100) not null,
  question varchar(60) not null,
  answers varchar(1000) not null,
  label varchar(200) not null,
  people bigint,
  out_of bigint,
  share numeric(7, 4),
  population varchar(200) not null,
  source varchar(500) not null,
  figure_year int not null,
  licence varchar(200) not null,
  primary key (file, position)
);
create index population_figure_area on population_figure (area_key);

-- "cells" is the row as it was sent, a JSON list.
create table population_fault (
  file uuid not null references population_file (id),
  position int not null,
  at_row int not null,
  at_column varchar(3) not null,
  what varchar(500) not null,
  cells text not null,
  primary key (file, position)
);

-- Which area a consultation is compared with, and how many of each group it wants to hear from. "answers" names the group by the answers
-- that make it up, so that a target outlives the figures.
create table reach_area (
  slug varchar(60) primary key references consultation (slug),
  area varchar(100) not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null
);

create table reach_target (
  slug varchar(60) not null references consultation (slug),
  question varchar(60) not null,
  answers varchar(1000) not null,
  label varchar(200) not null,
  people int not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null,
  primary key (slug, question, answers)
);
