create table t (id integer primary key, a text not null default 'x', b integer, c text);
create index t_a_idx on t (a);
create index t_b_idx on t (b);
alter table t add constraint t_b_check check (b > 0);
comment on column t.a is 'was a';
