-- The outward part of a postcode is coded now ("p:LE2"), as an option is; before, it was sealed like words. Which consultations' answers are
-- still to be looked through: a line goes once none of them is sealed.
create table outward_recoding (
  consultation varchar(60) primary key
);
insert into outward_recoding (consultation)
select distinct consultation from response where consent is not null and consultation <> '';
