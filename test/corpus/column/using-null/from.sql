create table t (id integer primary key, owner integer default 7, seen boolean);
