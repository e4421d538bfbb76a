-- What made the value of the person's words: the name of a flow.ReadBy. Null for answers from before this was kept.
alter table answer add column reading varchar(20);

-- An officer's corrections of what was understood. Only ever added to: undoing one adds another. What is in anybody's own words is
-- encrypted. Without a kind before, there was no answer. It goes with the response, as it quotes it.
create table correction (
  id bigint generated always as identity primary key,
  response uuid not null references response (id) on delete cascade,
  question varchar(40) not null,
  at timestamp with time zone not null,
  officer varchar(200) not null,
  reading varchar(20),
  undoes bigint references correction (id) on delete cascade,
  why bytea not null,
  said bytea,
  language varchar(20) not null,
  before_kind varchar(12),
  before_coded varchar(1000),
  before_words bytea,
  before_reading varchar(20),
  before_language varchar(20),
  after_kind varchar(12),
  after_coded varchar(1000),
  after_words bytea
);
create index correction_response on correction (response, question, id);

-- What an officer decided about the words that a correction brought up.
create table learned_word (
  correction bigint primary key references correction (id) on delete cascade,
  decision varchar(10) not null,
  officer varchar(200) not null,
  at timestamp with time zone not null
);
