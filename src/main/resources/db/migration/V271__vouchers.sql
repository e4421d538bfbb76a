-- A thank-you for everybody who agrees is a draw that all of them win: each list that is handed out is one of its draws. When a list
-- was sent, and by whom, is said of the whole list and of nobody on it.
alter table prize_draw add column sent_at timestamp with time zone;
alter table prize_draw add column sent_by varchar(200);
