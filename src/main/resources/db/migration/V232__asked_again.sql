-- A list may be made of people who agreed to be asked again: each is written to where they wrote to us, so "channel" stands with each, and
-- no address does, which their own record has. Null is the list's own channel. "purpose" is what they are asked for; null on a list that came
-- in a file.
alter table contact add column channel varchar(20);
alter table contact_list add column purpose varchar(500);
alter table contact_list alter column source set data type varchar(4000);
