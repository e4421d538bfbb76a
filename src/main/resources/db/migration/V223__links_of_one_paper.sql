-- Links that answer nothing are let out of one paper, not of all that a consultation has. "paper" is the kind of its letters, with a
-- number where there are several. What was said before holds for the two papers that a link can have been said of first.
create table link_let_out (
  slug varchar(60) not null references consultation (slug),
  paper varchar(40) not null,
  link varchar(600) not null,
  reason varchar(500) not null,
  officer varchar(100) not null,
  officer_name varchar(200) not null,
  at timestamp with time zone not null,
  primary key (slug, paper, link)
);
insert into link_let_out (slug, paper, link, reason, officer, officer_name, at)
  select o.slug, 'OUTCOME', o.link, o.reason, o.officer, o.officer_name, o.at from overruled_link o
  where exists (select 1 from outcome w where w.slug = o.slug and w.state <> 'SENT');
insert into link_let_out (slug, paper, link, reason, officer, officer_name, at)
  select o.slug, 'FEEDBACK', o.link, o.reason, o.officer, o.officer_name, o.at from overruled_link o
  where exists (select 1 from feedback_report w where w.slug = o.slug and w.state <> 'SENT');
drop table overruled_link;
