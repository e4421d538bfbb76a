-- An approval is of words that someone read: each change of an outcome counts its version up, and whoever approves names the one they read.
alter table outcome add column version integer default 1 not null;
