create table t (id integer primary key, a text, b integer);
create table m (id integer primary key, a text);
