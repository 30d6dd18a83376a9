create type kept as enum ('a', 'b', 'c');
comment on type kept is 'stays through a rebuild';
create type given as enum ('a');
create type bare as enum ('a');
comment on type bare is 'goes';
create table t (id integer primary key, v kept);
comment on column t.v is 'also stays';
