create table t (id integer primary key, during int4range, active boolean not null default true, constraint x exclude using gist (during with &&) where (active));
