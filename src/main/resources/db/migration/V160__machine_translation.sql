-- "machine": by a program, and no officer has checked it.
alter table text_translation add column machine boolean default false not null;

-- First translations by machine of what people wrote to one question: how far they have come. "turn" is another one whenever it
-- is set going: it names the task, and that of an earlier turn ends by itself. The "last_" ones are the text that was looked at last.
create table translation_run (
  consultation varchar(60) not null references consultation (slug),
  question varchar(40) not null,
  officer varchar(200) not null,
  turn uuid not null unique,
  state varchar(10) not null,
  total int not null,
  done int not null,
  left_out int not null,
  reason varchar(300),
  last_began timestamp with time zone,
  last_response uuid,
  primary key (consultation, question)
);
