-- What a turn touches, made cheap on PostgreSQL, which writes every index of a row that moves: room in the page for the next version of a
-- row, and no index entries for what most rows do not have.
alter table participant set (fillfactor = 80);
alter table response set (fillfactor = 70);

drop index letter_provider_id;
create index letter_provider_id on letter (provider_id) where provider_id is not null;
drop index letter_trouble_at;
create index letter_trouble_at on letter (trouble_at) where trouble_at is not null;
alter table letter drop constraint letter_once_key;
create unique index letter_once on letter (once) where once is not null;

drop index scheduled_tasks_last_heartbeat;
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat) where last_heartbeat is not null;
