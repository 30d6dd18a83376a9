create table t (id integer primary key, r int4range, live boolean not null default true, constraint x_new exclude using gist (r with &&) where (live));
comment on constraint x_new on t is 'kept';
