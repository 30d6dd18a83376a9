create table t (id integer primary key, r int4range, live boolean not null default true, constraint x_old exclude using gist (r with &&) where (live));
comment on constraint x_old on t is 'kept';
