create table t (id integer primary key, r int4range, k varchar(5));
alter table t add constraint t_r_excl exclude using gist (r range_ops with &&) where ((k)::text = any ((array['a'::character varying, 'b'::character varying])::text[]));
alter table t add constraint y exclude using btree (id with =);
