-- What came with a message that is still to be heard.
alter table inbound add column attachments bytea;

-- Voice notes and pictures, kept for a person to write down what they say. Everything in them is encrypted; "reference" is what the
-- provider calls it, until it was fetched.
create table recording (
  id uuid primary key,
  subject uuid,
  response uuid not null references response (id) on delete cascade,
  consultation varchar(60) not null,
  question varchar(40) not null,
  channel varchar(20) not null,
  provider_id varchar(100) not null,
  kind varchar(10) not null,
  reference bytea,
  status varchar(12) not null,
  attempts int not null,
  trouble varchar(20),
  content_type varchar(60),
  parts int,
  received_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by varchar(200)
);
create index recording_status on recording (status, received_at);
create index recording_subject on recording (subject);
create index recording_response on recording (response);

-- Cut up, since a database holds small pieces better than large ones.
create table recording_part (
  recording uuid not null references recording (id) on delete cascade,
  part int not null,
  sealed bytea not null,
  primary key (recording, part)
);
