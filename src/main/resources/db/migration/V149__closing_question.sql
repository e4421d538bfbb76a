-- Whether those who were told the outcome felt listened to: a row for each who was asked. The rating is coded like any answer; the words that
-- gave it are sealed. "set_aside": the same person said it again from another phone or app.
create table closing_rating (
  id bigint generated always as identity primary key,
  consultation varchar(60) not null references consultation (slug),
  subject uuid,
  asked_at timestamp with time zone not null,
  rating smallint,
  said bytea,
  language varchar(35),
  rated_at timestamp with time zone,
  consent uuid references consent (id),
  set_aside boolean default false not null,
  unique (consultation, subject),
  check (rating is null or consent is not null)
);
create index closing_rating_subject on closing_rating (subject);
