-- Who had read it before a step, and when: taking the step back restores that. Null where nobody had, and for steps from before this was kept.
alter table coding_step add column before_officer varchar(200);
alter table coding_step add column before_at timestamp with time zone;

-- Whether anything was said beside a closed answer shows only once it is decrypted: that is done once, and again when it changed.
-- "changed_at" is that of the words that were looked at.
create table remark (
  response uuid not null,
  question varchar(40) not null,
  changed_at timestamp with time zone not null,
  found boolean not null,
  primary key (response, question),
  foreign key (response, question) references answer (response, question) on delete cascade
);

-- What there is to read: free-text answers, and closed answers that something was found beside.
create view text_to_read as
select f.* from free_text f
where f.words is not null
  or exists (select 1 from remark m
    where m.response = f.response and m.question = f.question and m.changed_at = f.changed_at and m.found);

-- The yes-or-no questions of which an officer confirmed that they ask people whether they may be quoted.
create table quote_question (
  consultation varchar(60) not null references consultation (slug),
  question varchar(40) not null,
  officer varchar(200) not null,
  at timestamp with time zone not null,
  primary key (consultation, question)
);

-- No program ever translated anything.
alter table text_translation drop column machine;
