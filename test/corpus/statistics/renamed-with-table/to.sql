create table u (id integer primary key, a integer, b varchar(10), c integer);
create statistics u_ab on a, b from u;
