create table t (id integer primary key, s varchar(10));
create index ix_s on t (id) where ((s)::text = any ((array['a'::character varying, 'b'::character varying])::text[]));
