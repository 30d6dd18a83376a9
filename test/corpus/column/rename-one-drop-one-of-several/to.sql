create table t (id integer primary key, x text, y text, z text);
