create table t (id integer primary key, seen boolean not null default false);
