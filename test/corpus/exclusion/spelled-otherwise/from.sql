create table t (id integer primary key, r int4range, k varchar(5), exclude using gist (r with &&) where (k in ('a', 'b')), constraint y exclude (id with =) not deferrable);
