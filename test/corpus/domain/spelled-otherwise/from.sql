create domain code as varchar(5) default 'a' not null constraint c1 check (value in ('a', 'b')) constraint c2 check (value <> 'c');
create domain n as int check (value between 1 and 9);
create table t (code code, n n);
