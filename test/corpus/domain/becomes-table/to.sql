create table code (id integer primary key);
create table t (id integer primary key, code text);
