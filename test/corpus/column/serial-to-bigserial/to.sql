create table t (id bigserial primary key);
create table u (id integer primary key, t_id bigint references t (id));
