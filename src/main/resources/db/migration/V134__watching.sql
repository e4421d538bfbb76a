-- Messages that were not understood, by the question that stood then: to mend its words. What was written is not kept here.
create table misheard (
  response uuid not null references response (id) on delete cascade,
  question varchar(40) not null,
  at timestamp with time zone not null
);
create index misheard_response on misheard (response);

-- How many parts a text message came to when it was handed to its provider; null for what left before this was counted.
alter table letter add column parts smallint;
