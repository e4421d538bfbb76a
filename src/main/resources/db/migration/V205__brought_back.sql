-- Which revision an undo or a redo brought back; null for any other change.
alter table manuscript add column brought_back integer;
