-- A case that an officer opened for an answer: which answer, of which response. It stands beside the one case that its person may have.
alter table inbox_case add column response uuid;
alter table inbox_case add column question varchar(60);

-- Of any case: the day on which it was last passed on to somebody else, and when what came of that was written down.
alter table inbox_case add column passed_on date;
alter table inbox_case add column came_at timestamp with time zone;
create index inbox_case_passed on inbox_case (passed_on, came_at);
