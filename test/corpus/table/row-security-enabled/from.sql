create table t (id integer primary key, owner text, team integer);
create table u (id integer primary key);
