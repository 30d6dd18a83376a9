create schema fresh;
create domain fresh.code as text check (value <> '');
create table t (id integer primary key, code fresh.code);
