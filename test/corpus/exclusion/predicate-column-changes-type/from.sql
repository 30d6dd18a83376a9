create table t (id integer primary key, r int4range, n text, constraint x exclude using gist (r with &&) where (n = '1'));
