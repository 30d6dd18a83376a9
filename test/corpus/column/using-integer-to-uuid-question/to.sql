create table t (id integer primary key, owner uuid, seen timestamptz);
