create type kind as (label text);
create table t (id integer primary key, k kind);
