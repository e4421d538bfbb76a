-- Topics that a council asks people about, as it names them. Each saving is a list of its own, so that the last one can be taken back; the
-- newest counts.
create table topic_list (
  number int primary key,
  by_id varchar(100) not null,
  by_name varchar(200) not null,
  at timestamp with time zone not null
);

create table topic (
  list int not null references topic_list (number),
  position int not null,
  topic_key varchar(60) not null,
  name varchar(60) not null,
  primary key (list, topic_key)
);

create table topic_name (
  list int not null,
  topic_key varchar(60) not null,
  language varchar(35) not null,
  name varchar(60) not null,
  primary key (list, topic_key, language),
  foreign key (list, topic_key) references topic (list, topic_key)
);

-- What a consultation is about.
create table consultation_topic (
  slug varchar(60) not null,
  topic_key varchar(60) not null,
  primary key (slug, topic_key)
);

-- What somebody who may be asked again chose to be asked about; whoever has no row here may be asked about anything.
create table interest (
  subject uuid not null,
  topic_key varchar(60) not null,
  at timestamp with time zone not null,
  primary key (subject, topic_key)
);

-- Who was told that they can choose, and who was asked what: with the list by which they were asked, and how often it was not understood.
create table interest_talk (
  subject uuid primary key,
  offered_at timestamp with time zone,
  asked_at timestamp with time zone,
  asked_list int,
  misunderstood int not null
);
