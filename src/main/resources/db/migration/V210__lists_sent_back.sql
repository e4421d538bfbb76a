-- A second officer may send a list back instead of signing it off: why, and when whoever uploaded it handed it in again.
alter table contact_list add column back_name varchar(200);
alter table contact_list add column back_reason varchar(1000);
alter table contact_list add column back_at timestamp with time zone;
alter table contact_list add column again_at timestamp with time zone;
