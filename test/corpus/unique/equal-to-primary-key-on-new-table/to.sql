create table other (id integer);
create table t (a integer primary key, b integer constraint t_b1 unique);
alter table t add constraint t_a unique (a);
comment on constraint t_a on t is 'also unique';
alter table t add constraint t_b2 unique (b);
