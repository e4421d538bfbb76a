-- One response for each participant and consultation. "subject" is null once the participant was forgotten by retention.
create table response (
  id uuid primary key,
  subject uuid,
  consultation varchar(60) not null,
  version varchar(64) not null,
  channel varchar(20) not null,
  language varchar(20) not null,
  state varchar(200) not null,
  agreed varchar(200) not null,
  consent uuid references consent (id),
  started_at timestamp with time zone not null,
  heard_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  nudge_at timestamp with time zone,
  nudged boolean not null,
  later boolean not null,
  unique (subject, consultation)
);
create index response_consultation on response (consultation, started_at);
create index response_nudge on response (nudge_at);

-- No answer without the consent that it was given under: the column is not null, and it refers to the ledger.
create table answer (
  response uuid not null references response (id) on delete cascade,
  question varchar(40) not null,
  kind varchar(12) not null,
  coded varchar(1000),
  words bytea,
  said bytea,
  language varchar(20) not null,
  position int not null,
  consent uuid not null references consent (id),
  at timestamp with time zone not null,
  primary key (response, question)
);
