create type status as enum ('open', 'done');
create domain inner_status as status;
create table t (id integer primary key, s status not null default 'open', many status[], i inner_status, unique (s));
create view v as select s from t where s <> 'done';
create index open_ones on t (id) where s = 'open';
create function is_open(s status) returns boolean language sql immutable return s = 'open';
