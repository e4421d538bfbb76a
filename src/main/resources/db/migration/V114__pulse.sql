-- When each channel last carried something in and out, to a minute: the tables of messages are too long to be asked.
create table pulse (
  channel varchar(20) not null,
  way varchar(3) not null,
  at timestamp with time zone not null,
  primary key (channel, way)
);
insert into pulse (channel, way, at) select channel, 'IN', max(received_at) from inbound group by channel;
insert into pulse (channel, way, at)
  select channel, 'OUT', max(sent_at) from letter where channel is not null and sent_at is not null group by channel;
