create table t (id integer primary key, status varchar(10), b integer);
create view v as select id, status, b from t where (status)::text = any ((array['a'::character varying, 'b'::character varying])::text[]) and (b >= 1 and b <= 3);
