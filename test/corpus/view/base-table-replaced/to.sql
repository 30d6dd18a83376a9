create table u (id integer primary key, a text, c integer, d integer, e integer);
create view v as select id, a from u;
