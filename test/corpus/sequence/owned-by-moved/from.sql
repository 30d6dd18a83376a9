create table t (old_id serial, id integer not null);
