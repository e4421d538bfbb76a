-- What a consultation's feedback report says, by whom, approved by whom, and how far sending has come: within a month of closing.
create table feedback_report (
  slug varchar(60) primary key references consultation (slug),
  content text not null,
  state varchar(20) not null,
  version int default 1 not null,
  author varchar(100) not null,
  author_name varchar(200) not null,
  updated_at timestamp with time zone not null,
  approved_by varchar(100),
  approved_by_name varchar(200),
  approved_at timestamp with time zone,
  sent_at timestamp with time zone
);
