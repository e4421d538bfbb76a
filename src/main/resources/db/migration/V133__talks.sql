-- Until when what someone writes goes to an officer. On their own row, which every turn reads and
-- locks anyway.
alter table participant add column talks_until timestamp with time zone;
