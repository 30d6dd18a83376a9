create table t (id integer primary key, r int4range, live boolean not null default true, k integer, constraint x1 exclude (k with =), constraint x2 exclude using gist (r with &&), constraint x4 unique (k));
create index x3 on t (k);
