create table seen (id integer primary key, a varchar(5));
create view v as select * from seen;
create table t (id integer primary key, a varchar(5), b text);
create table gone (id integer primary key);
