create table other (id integer);
create table renamed (a integer);
alter table renamed add constraint old_a check (a > 0) not valid;
create table t (a integer, b integer);
alter table t add constraint t_a check (a > 0) not valid;
comment on constraint t_a on t is 'later';
