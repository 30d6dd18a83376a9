create domain n as integer;
alter domain n add constraint n1 check (value > 0) not valid;
create table t (id integer primary key, n n);
