create table t (id integer primary key, a text default null, b integer);
