create table seen (id integer primary key, a varchar(5));
create view v as select * from seen;
create table t (id bigint primary key, label text);
