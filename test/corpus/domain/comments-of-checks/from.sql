create domain code as text constraint filled check (value <> '') constraint short check (length(value) < 10);
comment on constraint filled on domain code is 'not empty';
create table t (id integer primary key, code code);
