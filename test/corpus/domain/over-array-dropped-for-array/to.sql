create table t (id integer primary key, tags text[] default '{a}', n bigint[], m integer[]);
