create table t (id integer primary key, r int8range, live boolean not null default true, constraint x exclude using gist (r with &&) where (live));
