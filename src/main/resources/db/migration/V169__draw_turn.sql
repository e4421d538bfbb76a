-- Whoever draws winners, and whoever mixes entries, takes this row first: a draw never sees half of a mixing. Nobody who enters or
-- leaves a draw takes it, so that no message waits for either longer than for a row of its own.
create table draw_turn (
  id int primary key
);
insert into draw_turn (id) values (1);
