-- The themes that were approved with a feedback report stay what everybody reads, whatever becomes of the code book; others are
-- asked for by one officer and approved by another. Of a report that was approved before this, none are kept.
alter table feedback_report add column themes text;
alter table feedback_report add column themes_asked text;
alter table feedback_report add column themes_asked_by varchar(100);
alter table feedback_report add column themes_asked_by_name varchar(200);
