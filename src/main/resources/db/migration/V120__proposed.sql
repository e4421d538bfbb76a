-- The words, encrypted, that a standing "did you mean" was made of: confirmed, they are the answer's own.
alter table response add column proposed bytea;
