create domain d as varchar(30);
create table t (id integer primary key, a d collate "C" default 'x', b d);
create view v as select a, b from t;
