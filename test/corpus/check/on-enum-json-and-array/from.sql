create type e as enum ('a', 'b');
create table t (e e, j jsonb, l text[]);
