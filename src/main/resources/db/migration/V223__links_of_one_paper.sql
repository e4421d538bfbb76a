-- Links that answer nothing are let out of one paper, not of all that a consultation has. "paper" is the kind of its letters, with a
-- number where there are several. What was said before was said of all papers: each in whose words the link stands keeps it, unless that
-- paper had been sent by then.
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
  select o.slug, w.paper, o.link, o.reason, o.officer, o.officer_name, o.at
  from overruled_link o join (
    select slug, 'OUTCOME' as paper, content, sent_at from outcome
    union all select slug, 'FEEDBACK', content, sent_at from feedback_report
    union all select slug, 'CORRECTION-' || number, content, sent_at from outcome_correction
    union all select slug, kind || '-' || number, content, sent_at from numbered_paper
  ) w on w.slug = o.slug
  where (w.sent_at is null or w.sent_at >= o.at)
    -- Officers may write an address without its beginning.
    and position(case when o.link like 'https://%' then substring(o.link from 9) else o.link end in w.content) > 0;
drop table overruled_link;
