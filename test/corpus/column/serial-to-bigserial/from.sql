create table t (id serial primary key);
create table u (id integer primary key, t_id integer references t (id));
