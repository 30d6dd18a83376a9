create schema stats;
create table tasks (id integer primary key, title text);
create materialized view stats.counts as select title, count(*) as n from tasks group by title;
create unique index counts_title on stats.counts (title);
