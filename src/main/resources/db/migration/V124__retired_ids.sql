-- Ids of questions and options that an officer took away: results know them, so none is given again.
create table retired_id (
    conversation varchar(60) not null,
    id varchar(80) not null,
    primary key (conversation, id)
);
