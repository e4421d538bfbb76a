-- Whether somebody who begins had taken part in something else before: known only while we know who they are, so it is noted then.
-- Null where it was not noted.
alter table response add column came_before boolean;
update response set came_before = exists (
  select 1 from response earlier
  where earlier.subject = response.subject and earlier.consultation <> response.consultation
    and earlier.consent is not null and earlier.started_at < response.started_at)
where subject is not null;
