-- What people said in their own words, wherever it counts: free-text answers, and answers that may have a comment beside them.
-- "changed_at" is when its words were last written, by the person or by an officer who corrected them.
create view free_text as
select a.response, a.question, r.consultation, r.started_at, a.kind, a.coded, a.words, a.said, a.reading,
  a.language as answer_language,
  greatest(a.at, coalesce((select max(c.at) from correction c where c.response = a.response and c.question = a.question), a.at)) as changed_at
from answer a join response r on r.id = a.response
where r.consent is not null and not r.set_aside and a.applies and (a.words is not null or a.said is not null);

-- The code book of one question. "minority": held by few, to be kept in sight.
create table theme (
  id uuid primary key,
  consultation varchar(60) not null references consultation (slug),
  question varchar(40) not null,
  name varchar(100) not null,
  hint varchar(500) not null,
  minority boolean not null,
  position bigint generated always as identity,
  unique (consultation, question, name)
);

-- An officer has read these words and said which themes they have; perhaps none. All of it goes with the answer.
create table text_read (
  response uuid not null,
  question varchar(40) not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  primary key (response, question),
  foreign key (response, question) references answer (response, question) on delete cascade
);

create table coding (
  response uuid not null,
  question varchar(40) not null,
  theme uuid not null references theme (id) on delete cascade,
  strong boolean not null,
  suggested boolean not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  primary key (response, question, theme),
  foreign key (response, question) references text_read (response, question) on delete cascade
);
create index coding_theme on coding (theme);

-- What an officer's last steps were, to take them back. "before": the ids of the themes, a "+" after those strongly felt; null where
-- nobody had read it.
create table coding_step (
  id bigint generated always as identity primary key,
  batch uuid not null,
  response uuid not null,
  question varchar(40) not null,
  consultation varchar(60) not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  before varchar(2000),
  foreign key (response, question) references answer (response, question) on delete cascade
);
create index coding_step_officer on coding_step (consultation, question, officer, id);
create index coding_step_response on coding_step (response, question);

-- The words in the officers' language, encrypted. "machine": by a program, and no officer has put them right.
create table text_translation (
  response uuid not null,
  question varchar(40) not null,
  language varchar(20) not null,
  words bytea not null,
  machine boolean not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  primary key (response, question),
  foreign key (response, question) references answer (response, question) on delete cascade
);

-- Words that others may read, since the person agreed. "removed" is what an officer took out of them, and why. All encrypted.
create table quote (
  id uuid primary key,
  response uuid not null,
  question varchar(40) not null,
  words bytea not null,
  removed bytea,
  why bytea,
  translated boolean not null,
  agreement bytea not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  taken_back_by varchar(200),
  taken_back_at timestamp with time zone,
  taken_back_why bytea,
  foreign key (response, question) references answer (response, question) on delete cascade
);
create index quote_response on quote (response, question);

-- What was learned from the codings of one question, and how well. No model is kept: it would be made of people's words.
-- "right_share" is precision, "found_share" is recall, both cross-validated; the "always" ones are of always naming the commonest.
create table learning (
  consultation varchar(60) not null references consultation (slug),
  question varchar(40) not null,
  coded int not null,
  right_share double precision,
  found_share double precision,
  always_right double precision,
  always_found double precision,
  at timestamp with time zone not null,
  primary key (consultation, question)
);
create table theme_learned (
  theme uuid primary key references theme (id) on delete cascade,
  coded int not null,
  right_share double precision not null,
  found_share double precision not null,
  suggested boolean not null
);
create table theme_suggestion (
  response uuid not null,
  question varchar(40) not null,
  theme uuid not null references theme (id) on delete cascade,
  score double precision not null,
  primary key (response, question, theme),
  foreign key (response, question) references answer (response, question) on delete cascade
);
create index theme_suggestion_theme on theme_suggestion (theme);
