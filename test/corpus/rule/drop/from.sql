create table t (id integer primary key, a integer, b varchar(10), c integer);
create table log (n integer);
create rule l as on insert to t do also insert into log values (new.a);
