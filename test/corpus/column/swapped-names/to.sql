create table t (id integer primary key, b text not null default 'x', a integer, c text);
create index t_a_idx on t (a);
create index t_b_idx on t (b);
alter table t add constraint t_a_check check (a > 0);
comment on column t.b is 'was a';
