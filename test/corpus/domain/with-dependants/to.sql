create domain code as varchar(9) check (value <> '');
create table t (id integer primary key, code code not null default 'c', up text generated always as (upper(code)) stored, constraint t_check check (code <> 'x'));
create index ix on t (id) where code = 'c';
create view v as select id, code from t;
create materialized view m as select code from t;
create policy p on t using (code = 'c');
