create type k as enum ('x');
create table t (a k default 'x', b k[]);
