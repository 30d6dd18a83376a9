create table t (id integer primary key, r int4range, constraint x exclude using gist (r with &&));
