create table a (id integer);
create table b (id integer);
comment on table b is 'before';
create table c (id integer);
comment on table c is 'goes';
