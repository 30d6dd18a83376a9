create table t (id integer primary key, owner integer, seen boolean);
