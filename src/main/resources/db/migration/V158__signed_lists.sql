-- A list of people is written to only once a second officer has signed it off: it writes to people who did not ask.
alter table contact_list add column signed_by varchar(80);
alter table contact_list add column signed_name varchar(200);
alter table contact_list add column signed_at timestamp with time zone;

-- What was being sent when this came was let pass by the rule of its day.
update contact_list set signed_by = officer_id, signed_name = officer_name, signed_at = made_at
  where state in ('SENDING', 'PAUSED', 'DONE', 'CLOSED', 'CANCELLED');

-- Where the people of a list are written to: by text message, or on WhatsApp.
alter table contact_list add column channel varchar(20) default 'sms' not null;

-- Samples that came with Earshot, put away: the state that they had before.
alter table consultation add column put_away_from varchar(12);
