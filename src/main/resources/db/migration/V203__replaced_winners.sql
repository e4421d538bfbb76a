-- How many winners of a draw took the place of others who had left when it was held. Of a draw from before this was kept nobody knows:
-- every later one is taken for a replacement, so that no prize is given out twice.
alter table prize_draw add column replaces int default 0 not null;
update prize_draw set replaces = winners where exists (
  select 1 from prize_draw e where e.consultation = prize_draw.consultation and e.drawn_at < prize_draw.drawn_at);
