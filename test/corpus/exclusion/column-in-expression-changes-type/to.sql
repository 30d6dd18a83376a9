create table t (id integer primary key, a bigint not null, b bigint not null, state text, constraint x exclude using gist (int8range(a, b) with &&) where (state <> 'off'));
