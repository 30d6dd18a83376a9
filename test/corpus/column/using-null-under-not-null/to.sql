create table t (id integer primary key, seen timestamptz);
