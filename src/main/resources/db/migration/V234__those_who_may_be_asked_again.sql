-- Everybody's lines about one purpose, in the order said, whichever consultation asked: who may be asked again is read so.
create index consent_of_all on consent (purpose, line);
