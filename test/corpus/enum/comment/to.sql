create type kept as enum ('c', 'a');
comment on type kept is 'stays through a rebuild';
create type given as enum ('a');
comment on type given is 'it''s new';
create type bare as enum ('a');
create table t (id integer primary key, v kept);
comment on column t.v is 'also stays';
