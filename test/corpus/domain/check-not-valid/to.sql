create domain n as integer;
alter domain n add constraint n1 check (value > 0);
alter domain n add constraint n2 check (value < 100) not valid;
create table t (id integer primary key, n n);
