-- The least that can hold a turn. A yardstick, not a design. psql variable: people.
create table bench_person (id bigint primary key, address text not null unique);
create table bench_session (person bigint primary key references bench_person, step smallint not null default 0,
  state text not null default '{}', updated_at timestamptz not null default now());
create table bench_inbound (id bigint generated always as identity primary key, provider_id text not null unique,
  person bigint not null references bench_person, words text not null, received_at timestamptz not null default now());
create table bench_answer (id bigint generated always as identity primary key, person bigint not null references bench_person,
  question smallint not null, value text not null, at timestamptz not null default now());
create index bench_answer_question on bench_answer (question);
create table bench_letter (id bigint generated always as identity primary key, person bigint not null references bench_person,
  words text not null, status smallint not null default 0, due_at timestamptz not null default now());
create index bench_letter_due on bench_letter (due_at) where status = 0;
insert into bench_person select i, '+447700900' || lpad(i::text, 6, '0') from generate_series(1, :people) i;
insert into bench_session (person) select i from generate_series(1, :people) i;
vacuum analyze;
