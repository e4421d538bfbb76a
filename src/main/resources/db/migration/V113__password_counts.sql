-- Each new password ends the sessions that were opened with an earlier one.
alter table officer add column passwords int default 0 not null;
