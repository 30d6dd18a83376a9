create table t (id integer primary key, room integer not null, r int4range not null);
