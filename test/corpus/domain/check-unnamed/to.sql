create domain n as integer check (value >= 0) check (value < 10);
create table t (n n, m n default 3);
