create table t (id integer primary key, a integer not null, b integer not null, state varchar(10), constraint x exclude using gist (int4range(a, b) with &&) where (state <> 'off'));
