create table a (code text primary key);
create table b (code text primary key references a (code));
create table c (id integer primary key, code text references b (code) on update cascade);
