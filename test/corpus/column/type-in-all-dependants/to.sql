create table t (
  id integer primary key, code text not null,
  constraint t_code_check check (code in ('a', 'b', 'c')), constraint t_code_key unique (code)
);
create index ix_t_lower on t (lower(code));
create index ix_t_a on t (id) where code = 'a';
comment on column t.code is 'a code';
comment on constraint t_code_check on t is 'three codes';
comment on index ix_t_lower is 'for searching';
