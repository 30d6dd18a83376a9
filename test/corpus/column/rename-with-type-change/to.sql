create table t (id integer primary key, amount integer not null default 100);
