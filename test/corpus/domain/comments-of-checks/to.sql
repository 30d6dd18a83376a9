create domain code as text constraint filled check (value <> '') constraint short check (length(value) < 20);
comment on constraint filled on domain code is 'says something';
comment on constraint short on domain code is 'fits';
create table t (id integer primary key, code code);
