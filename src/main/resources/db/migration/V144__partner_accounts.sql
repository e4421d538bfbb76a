-- The organisation that an account of a partner belongs to, as set-up records name it.
alter table officer add column partner varchar(200);
