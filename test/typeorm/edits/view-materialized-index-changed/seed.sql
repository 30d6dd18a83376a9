insert into post (title) values ('kept'); refresh materialized view titles;
