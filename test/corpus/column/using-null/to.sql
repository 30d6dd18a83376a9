create table t (id integer primary key, owner uuid, seen timestamptz default '2020-01-01 00:00:00+00');
