-- Entered by hand, and given or arrived only after the consultation had closed: counted apart from all others.
alter table response add column after_closing boolean default false not null;
