-- An answer is never lost, but counts only while the condition of its question holds. Which do is the engine's to say; it is kept here
-- since results are counted by the database.
alter table answer add column applies boolean not null default true;
