create schema old;
create table old.t (id integer primary key);
create view old.v as select id from old.t;
create view v as select id from old.v;
