-- What became of the people of a list, counted when their numbers were erased: the list stays as the record of who was asked under which
-- law, without anybody on it. "unasked" counts by reason, as "counted" does.
alter table contact_list add column written int default 0 not null;
alter table contact_list add column unasked varchar(500) default '' not null;

-- Whoever was forgotten while an uploaded file waits is not taken from it again: a keyed hash of their hash, which stands nowhere else.
create table contact_list_without (
  list uuid not null references contact_list (id) on delete cascade,
  forgotten uuid not null,
  primary key (list, forgotten)
);
