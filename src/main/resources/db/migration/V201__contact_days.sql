-- What people were promised when the consultation opened: after how many days from the outcome their number is deleted. Null is
-- the default, which is once they have been told what came of it. Whoever took part before this default came was promised less.
alter table consultation add column contact_days int;
update consultation set contact_days = 90 where version is not null;
