create table t (id integer primary key, a text, b integer);
create table tasks (id integer primary key, a text);
