-- How many days before it opens the people on a list are told that they will be asked; null where they are not. "told" counts those who
-- were, and stays when the list is closed.
alter table contact_list add column notice_days int;
alter table contact_list add column told int default 0 not null;

-- "notice" is "told", or "untold" where it was their turn and they may not be told; null before that. "picked_at" is when they want
-- to be asked, as they said after they were told.
alter table contact add column notice varchar(6);
alter table contact add column picked_at timestamp with time zone;
