create domain address as text default 'x@y' not null constraint c1 check (value like '_%@%');
create table t (id integer primary key, mail address);
