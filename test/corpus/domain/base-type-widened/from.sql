create domain code as varchar(5) not null default 'c' constraint code_check check (value <> '');
create table t (id integer primary key, code code, other code default 'own');
create unique index ux on t (code);
comment on domain code is 'kept';
