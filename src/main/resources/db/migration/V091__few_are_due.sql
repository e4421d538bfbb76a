-- Letters are due when their sender has room for them, so few are due at once, and those are soon sorted by priority. By this index all
-- that wait for a later moment would be looked at each time.
drop index scheduled_tasks_priority;
