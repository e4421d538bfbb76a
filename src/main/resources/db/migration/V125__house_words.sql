-- The organisation's own words: what it says instead of a word, or nothing where the word is known.
create table house_word (
    folded varchar(80) primary key,
    word varchar(80) not null,
    instead varchar(120) not null
);
