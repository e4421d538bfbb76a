-- What a provider took and later reports as undelivered may be sent again, a few times ("returns"). Which of the provider's messages
-- it was then is kept, so that a late or repeated report of it changes nothing; it goes with its person. "not_after" is when a letter
-- is given up, where that is not the usual time after it was written.
alter table letter add column returns smallint default 0 not null;
alter table letter add column not_after timestamp with time zone;

create table letter_returned (
  letter_id bigint not null,
  provider_id varchar(100) not null,
  primary key (letter_id, provider_id)
);
create index letter_returned_provider_id on letter_returned (provider_id);
