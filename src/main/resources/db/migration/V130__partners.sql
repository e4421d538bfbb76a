-- The join word of the partner whose people this one is among; null for whoever came by a keyword of the conversation.
alter table response add column partner varchar(20);
