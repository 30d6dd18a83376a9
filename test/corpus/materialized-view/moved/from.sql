create table tasks (id integer primary key, title text);
create materialized view counts as select title, count(*) as n from tasks group by title;
create unique index counts_title on counts (title);
