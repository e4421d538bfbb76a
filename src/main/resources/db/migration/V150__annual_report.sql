-- Annual reports that everybody can read, as they were counted when an officer published them. "year" is that of the April.
create table annual_report (
  year_from int primary key,
  introduction varchar(5000) not null,
  figures text not null,
  published_by varchar(100) not null,
  published_by_name varchar(200) not null,
  published_at timestamp with time zone not null
);
