create type kind as enum ('a', 'b');
create table things (id integer primary key, kind kind not null default 'b', kinds kind[] default array['a', 'b']::kind[]);
