-- What officers were reminded of: each step towards one day once, whoever counts.
create table reminder (
  id bigint generated always as identity primary key,
  slug varchar(60) not null references consultation (slug),
  promise varchar(20) not null,
  due_on date not null,
  step varchar(10) not null,
  made_at timestamp with time zone not null,
  unique (slug, promise, due_on, step)
);

-- The e-mails of it, one to each officer; no officer where there is nobody to write to. The address is the account's, and is looked up
-- when it is sent.
create table reminder_mail (
  id bigint generated always as identity primary key,
  reminder bigint not null references reminder (id),
  officer uuid references officer (id),
  state varchar(12) not null,
  attempts int default 0 not null,
  reason varchar(300),
  at timestamp with time zone not null,
  unique (reminder, officer)
);
create index reminder_mail_state on reminder_mail (state);
