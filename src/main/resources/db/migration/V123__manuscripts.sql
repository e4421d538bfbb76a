-- Every state of a conversation's files that an officer saved; none is ever changed or removed.
-- files is a JSON object, text by file name. Revision 1 is what the files said when the first
-- officer changed them; saved_by is empty there.
create table manuscript (
  name varchar(60) not null,
  revision integer not null,
  files text not null,
  saved_by varchar(120),
  saved_by_name varchar(200),
  saved_at timestamp with time zone not null,
  note varchar(400) not null,
  primary key (name, revision)
);
