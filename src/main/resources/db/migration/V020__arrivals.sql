-- Every message that came in, once. What was said is encrypted; the address only while it may have to be heard again.
create table inbound (
  id bigint generated always as identity primary key,
  channel varchar(20) not null,
  provider_id varchar(100) not null,
  subject uuid,
  address bytea,
  said bytea,
  tapped bytea,
  media boolean not null,
  signal varchar(10) not null,
  received_at timestamp with time zone not null,
  status varchar(10) not null,
  attempts int not null,
  error varchar(300),
  constraint inbound_once unique (channel, provider_id)
);
create index inbound_subject on inbound (subject);

-- How far we have read at a provider (an instant, or Telegram's next update), so that nothing is missed after downtime.
create table fetch_marks (
  source varchar(100) primary key,
  mark varchar(100) not null,
  moved_at timestamp with time zone not null
);

-- Which messages of a long letter have been accepted, until all of them are.
create table sent_parts (
  letter_id bigint not null,
  part int not null,
  provider_id varchar(100) not null,
  primary key (letter_id, part)
);

-- WhatsApp buttons are made once at Twilio for each distinct question, and used again.
create table whatsapp_contents (
  fingerprint char(64) primary key,
  content_sid varchar(100) not null,
  made_at timestamp with time zone not null
);

-- What the phones in the browser show. Their numbers are invented ones, which nobody has.
create table simulated_bubbles (
  id bigint generated always as identity primary key,
  phone varchar(40) not null,
  letter_id bigint unique,
  ours boolean not null,
  shown bytea not null,
  segments int not null,
  shown_at timestamp with time zone not null
);
create index simulated_bubbles_phone on simulated_bubbles (phone, id);
