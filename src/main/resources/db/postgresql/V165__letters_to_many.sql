-- Replies are nearly all letters. Whoever looks at what became of the others does not look through them, and a reply costs nothing more.
create index letter_to_many on letter (consultation, kind) where kind <> 'reply';
