create type kind as enum ('(a)', '(b)');
create table t (id integer primary key, k kind);
