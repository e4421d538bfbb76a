-- Which consultation goes on from which: the record says it too, and this finds it from the other end.
alter table consultation add column follows varchar(60);
create index consultation_follows on consultation (follows);
