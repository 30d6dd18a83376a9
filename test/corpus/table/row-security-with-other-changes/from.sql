create table t (id integer primary key, owner text, team integer);
