-- Who asked for a person, or used words of danger, and has not been answered yet.
create table attention (
  id uuid primary key,
  subject uuid,
  consultation varchar(60),
  reason varchar(20) not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by varchar(200)
);
create index attention_open on attention (done_at, asked_at);
