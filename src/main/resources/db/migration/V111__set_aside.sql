-- Of two responses of one person to one consultation one counts. The other stays, in case they turn out to be two people after all.
alter table response add column set_aside boolean default false not null;
