create table t (id integer primary key, r int4range, n integer, constraint x exclude using gist (r with &&) where (n = 1));
