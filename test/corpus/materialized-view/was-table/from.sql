create table t (id integer primary key, a text, b integer);
create table m (id integer, a text);
create index ix_m on m (a);
